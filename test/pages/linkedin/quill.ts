import Quill from 'quill/core'
import { el } from './dom.ts'
import type { Running, Settings } from './running.ts'

const Embed = Quill.import('blots/embed') as unknown as new (...parts: unknown[]) => object

/** The name of somebody in the text: one thing for the editor, words for the reader. */
class QuillMention extends Embed {
  static blotName = 'mention'
  static tagName = 'A'
  static className = 'ql-mention'
  static create(name: string) {
    return Object.assign(document.createElement('a'), { className: 'ql-mention', textContent: name })
  }
  static value(element: HTMLElement) {
    // Quill puts guards for the caret around it.
    return element.textContent?.replaceAll('\ufeff', '')
  }
}
Quill.register('formats/mention', QuillMention as unknown as Parameters<typeof Quill.register>[1])

/** Quill asks the document for the selection, which does not tell it what is selected inside a shadow root. */
function selectInRoot({ root, selection }: Quill) {
  const own = root.getRootNode() as ShadowRoot & { getSelection?(): Selection | null }
  if (!(own instanceof ShadowRoot)) return
  const withRoot =
    <Arguments extends unknown[], Answer>(method: (...given: Arguments) => Answer) =>
    (...given: Arguments): Answer => {
      const selected = own.getSelection?.() ?? document.getSelection()
      Object.assign(document, { getSelection: () => selected })
      try {
        return method.apply(selection, given)
      } finally {
        Reflect.deleteProperty(document, 'getSelection')
      }
    }
  selection.hasFocus = () => own.activeElement === root
  selection.getNativeRange = withRoot(selection.getNativeRange)
  selection.setNativeRange = withRoot(selection.setNativeRange)
}

export function startQuill(
  holder: HTMLElement,
  { attributes, placeholder, changed }: Settings,
  content: unknown,
): Running {
  const container = el('div')
  holder.replaceChildren(container)
  const quill = new Quill(container, { placeholder, modules: { toolbar: false } })
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value)
  if (content) quill.setContents(content as ReturnType<Quill['getContents']>)
  // The holder gets its place in the page after this.
  queueMicrotask(() => selectInRoot(quill))
  quill.on('text-change', () => changed?.())
  const textOf = () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : String((insert as { mention?: string }).mention)))
      .join('')
  return {
    root: quill.root,
    // Quill always ends with a line break of its own.
    text: () => textOf().slice(0, -1),
    clear: () => quill.setText(''),
    content: () => quill.getContents(),
    destroy: () => container.remove(),
    mention: (name) => quill.insertEmbed(quill.getLength() - 1, 'mention', name),
  }
}
