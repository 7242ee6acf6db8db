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

/** What the keyboard does in the overlay. */
export interface Keyboard {
  escape(): void
  tab(event: KeyboardEvent): void
  left(): void
}

/**
 * Keeps the overlay's events from the page. X fires single-key shortcuts on any key it sees and dialogs pull focus back
 * when it leaves them, so keys and focus are stopped on the window, before the page; the overlay's own controls need no
 * key handlers, because the browser turns keys into clicks.
 */
export function isolate(host: HTMLElement, keyboard: Keyboard, signal: AbortSignal) {
  const fromHost = (event: Event) => event.composedPath().includes(host)
  for (const type of KEYS) {
    const stop = (event: KeyboardEvent) => {
      if (!fromHost(event)) return
      event.stopImmediatePropagation()
      if (type !== 'keydown' || !event.isTrusted) return
      if (event.key === 'Tab') keyboard.tab(event)
      if (event.key !== 'Escape') return
      // A native dialog closes on Escape unless the key was used up.
      event.preventDefault()
      keyboard.escape()
    }
    window.addEventListener(type, stop, { capture: true, signal })
  }
  const root = host.getRootNode()
  for (const type of FOCUS) {
    const stop = (event: Event) => {
      if (!fromHost(event)) return
      event.stopImmediatePropagation()
      if (type === 'focusout') keyboard.left()
    }
    window.addEventListener(type, stop, { capture: true, signal })
    // Focus that moves inside one shadow root is not told outside it.
    if (root instanceof ShadowRoot) root.addEventListener(type, stop, { capture: true, signal })
  }
  for (const type of POINTER) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true })
  }
}
