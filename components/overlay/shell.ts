export const HOST = 'berichtwijzer-hints'

/** Properties that placing sets; any other in the host's own style is not ours. */
const OWN_STYLE = /^(left|top|visibility|--bw-.*)$/

/** The host element of one overlay with what it must hold, and the way to put it right after the page has been at it. */
export interface Shell {
  element: HTMLElement
  root: ShadowRoot
  body: HTMLElement
  /** Puts the host back where it belongs, whole, when the page has moved, emptied, closed or styled it. */
  mend(): void
}

export function createShell(mount: Element, css: string): Shell {
  // Made in a document without scripts: a page that has defined this element for itself would get hold of its root.
  const element = document.implementation.createHTMLDocument('').createElement(HOST)
  const root = element.attachShadow({ mode: 'open' })
  document.adoptNode(element)
  const body = document.createElement('div')
  const parts = [...dress(root, css), body]
  const mend = () => {
    if (parts.some((part) => part.parentNode !== root)) root.replaceChildren(...parts)
    // The top layer keeps it above dialogs and out of reach of the page's clipping and stacking.
    if (element.popover !== 'manual') element.popover = 'manual'
    for (const property of [...element.style]) if (!OWN_STYLE.test(property)) element.style.removeProperty(property)
    if (element.parentNode !== mount) mount.append(element)
  }
  mend()
  return { element, root, body, mend }
}

/** The extension's own pages allow no style elements; in Firefox, content scripts cannot adopt sheets. */
function dress(root: ShadowRoot, css: string): HTMLElement[] {
  if (location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    return []
  }
  const style = document.createElement('style')
  style.textContent = css
  return [style]
}
