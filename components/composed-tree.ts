/**
 * The tree as the user sees it: open shadow roots are part of it. `closest` and `contains` stop at a shadow root, and
 * each root has the focus and, in Chromium, the selection of its own.
 */
export function parentOf(element: Element): Element | null {
  const { parentNode } = element
  if (parentNode instanceof ShadowRoot) return parentNode.host
  return parentNode instanceof Element ? parentNode : null
}

export function closestAcross(element: Element, selector: string): Element | null {
  const found = element.closest(selector)
  if (found) return found
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : null
}

export function containsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true
  return false
}

export function focusedElement({ activeElement }: DocumentOrShadowRoot = document): Element | null {
  return activeElement?.shadowRoot ? focusedElement(activeElement.shadowRoot) : activeElement
}

/** Chromium hides a selection inside a shadow root from the document, and gives it at the root. */
export function selectionAt(element: Element): Selection | null {
  const root = element.getRootNode() as ShadowRoot & { getSelection?(): Selection | null }
  return root instanceof ShadowRoot && root.getSelection ? root.getSelection() : element.ownerDocument.getSelection()
}
