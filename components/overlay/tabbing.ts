const STOPS = 'button, a[href], summary, input'

/**
 * Tab in an overlay that the user's key has brought the keyboard to. The overlay stands at the end of the page or of the
 * dialog, and Tab must not lead there: it goes on behind the draft, and back to it. Who came in with Tab goes on as the
 * page has it, or there would be no way out.
 */
export class Tabbing {
  #root: ShadowRoot
  #toDraft: () => void
  #brought = false

  constructor(root: ShadowRoot, toDraft: () => void) {
    this.#root = root
    this.#toDraft = toDraft
  }

  brought() {
    this.#brought = true
  }

  left() {
    this.#brought = false
  }

  pressed(event: KeyboardEvent) {
    const { shiftKey: back, altKey, ctrlKey, metaKey } = event
    if (!this.#brought || altKey || ctrlKey || metaKey || !this.#isLast(back)) return
    // Forward, the browser itself goes on from the draft.
    if (back) event.preventDefault()
    this.#toDraft()
  }

  /** Nothing follows, or goes before, in the overlay; the choices of one group are one stop. */
  #isLast(back: boolean): boolean {
    const at = this.#root.activeElement
    const isStop = (one: Element) =>
      one === at || (one.checkVisibility() && !(one.matches('input') && at?.matches('input')))
    return at !== null && [...this.#root.querySelectorAll(STOPS)].filter(isStop).at(back ? 0 : -1) === at
  }
}
