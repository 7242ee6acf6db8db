const KEYS = ['keydown', 'keypress', 'keyup'] as const
const FOCUS = ['focus', 'focusin', 'blur', 'focusout'] as const
const POINTER = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
] as const

/** What a control of the overlay answers to; a page may not press them in the user's name. */
const ORDERS = ['click', 'change', 'input'] as const

/** Lets only the user's own clicks and keys through to the overlay's controls, not events that a script made up. */
export function obeyOnlyTheUser(root: ShadowRoot, signal: AbortSignal) {
  for (const type of ORDERS) {
    const stop = (event: Event) => {
      if (event.isTrusted) return
      event.stopImmediatePropagation()
      event.preventDefault()
    }
    root.addEventListener(type, stop, { capture: true, signal })
  }
}

/**
 * Keeps the overlay's events from the page. X fires single-key shortcuts on any key it sees and dialogs pull focus back
 * when it leaves them, so keys and focus are stopped on the window, before the page; the overlay's own controls need no
 * key handlers, because the browser turns keys into clicks. Escape closes the list.
 */
export function isolate(host: HTMLElement, close: () => void, signal: AbortSignal) {
  const fromHost = (event: Event) => event.composedPath().includes(host)
  for (const type of KEYS) {
    const stop = (event: KeyboardEvent) => {
      if (!fromHost(event)) return
      event.stopImmediatePropagation()
      if (type !== 'keydown' || event.key !== 'Escape' || !event.isTrusted) return
      // A native dialog closes on Escape unless the key was used up.
      event.preventDefault()
      close()
    }
    window.addEventListener(type, stop, { capture: true, signal })
  }
  const root = host.getRootNode()
  for (const type of FOCUS) {
    const stop = (event: Event) => fromHost(event) && event.stopImmediatePropagation()
    window.addEventListener(type, stop, { capture: true, signal })
    // Focus that moves inside one shadow root is not told outside it.
    if (root instanceof ShadowRoot) root.addEventListener(type, stop, { capture: true, signal })
  }
  for (const type of POINTER) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true })
  }
}
