import { parseHTML } from 'linkedom'

/** A document without a browser: enough for an editor to draw itself in. What it lacks, editors do not need for that. */
export function installDocument(): Document {
  const { window } = parseHTML('<!doctype html><html><body></body></html>')
  Object.assign(window, { getSelection: () => null })
  const { document, Text, Node, Element, HTMLElement, HTMLTextAreaElement, MutationObserver } = window
  Object.assign(globalThis, {
    window,
    document,
    Text,
    Node,
    Element,
    HTMLElement,
    HTMLTextAreaElement,
    MutationObserver,
    getComputedStyle: () => ({}),
  })
  return document as unknown as Document
}
