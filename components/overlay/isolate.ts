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
      if (type === 'keydown' && event.key === 'Escape') close()
    }
    window.addEventListener(type, stop, { capture: true, signal })
  }
  for (const type of FOCUS) {
    window.addEventListener(type, (event) => fromHost(event) && event.stopImmediatePropagation(), {
      capture: true,
      signal,
    })
  }
  for (const type of POINTER) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true })
  }
}
