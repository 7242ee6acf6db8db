/** What a person sees of one overlay. */
export interface Seen {
  state: string
  type: string | null
  handle: string | null
  author: string | null
  hints: { rule: string; severity: string }[]
  expanded: boolean
  text: string
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Lives on the page as `window.__tools`, so that tests and measurements ask the page itself. */
export interface PageTools {
  hosts(): HTMLElement[]
  overlays(): Seen[]
  highlights(): Record<string, string[]>
  /** What each hint says it found, in the order of the hints. */
  found(): string[]
  boxes(): Box[]
  /** Every element of the page, in shadow roots too, except the overlay's. */
  elements(): Element[]
  /** The element that has the focus, in shadow roots too; the extension's own are not entered. */
  focused(): Element | null
  /**
   * Starts to watch for a check that gives a hint of this rule, or none at all. `latency` then tells how many milliseconds
   * after the last key it was on the page; null while it is not.
   */
  watchFor(rule: string | null): void
  latency(): number | null
}

/** Runs on every new document, before the page's own scripts, and shares nothing with this module. */
export function installTools() {
  // The way to them is kept at once, because a hostile page may replace it; they themselves are another document's when
  // this runs in a frame before its page is there.
  const { get } = Object.getOwnPropertyDescriptor(CSS, 'highlights') ?? {}
  const highlights = (): HighlightRegistry => get?.call(CSS)
  const isHost = (element: Element) => element.localName === 'berichtwijzer-hints'

  function within(root: Document | ShadowRoot): Element[] {
    return [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot && !isHost(element) ? [element, ...within(element.shadowRoot)] : [element],
    )
  }
  const hosts = () => within(document).filter(isHost) as HTMLElement[]

  function stateOf(host: HTMLElement): Element | null {
    const found = host.shadowRoot?.querySelector('[data-state]')
    return found?.checkVisibility() ? found : null
  }

  function seen(overlay: Element): Seen {
    const account = overlay.querySelector('[data-account-type]')
    return {
      state: overlay.getAttribute('data-state') ?? '',
      type: account?.getAttribute('data-account-type') ?? null,
      handle: account?.getAttribute('data-handle') ?? null,
      author: overlay.querySelector('input[data-author]:checked')?.getAttribute('data-author') ?? null,
      hints: [...overlay.querySelectorAll('[data-rule]')].map((hint) => ({
        rule: hint.getAttribute('data-rule') ?? '',
        severity: hint.getAttribute('data-severity') ?? '',
      })),
      expanded: overlay.querySelector('[data-toggle]')?.getAttribute('aria-expanded') === 'true',
      // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
      text: overlay instanceof HTMLElement ? overlay.innerText : '',
    }
  }

  const overlays = () =>
    hosts().flatMap((host) => {
      const overlay = stateOf(host)
      return overlay ? [seen(overlay)] : []
    })

  let lastKey = Number.POSITIVE_INFINITY
  let appeared: number | null = null
  let timer: ReturnType<typeof setInterval> | undefined
  window.addEventListener('keydown', () => void (lastKey = performance.now()), { capture: true })

  function watchFor(rule: string | null) {
    const isThere = ({ state, hints }: Seen) =>
      rule === null ? state === 'ok' : state === 'hints' && hints.some((hint) => hint.rule === rule)
    clearInterval(timer)
    lastKey = Number.POSITIVE_INFINITY
    appeared = null
    let before = true
    timer = setInterval(() => {
      const now = overlays().some(isThere)
      if (now && !before) appeared = performance.now()
      before = now
    }, 2)
  }

  function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
    if (!activeElement?.shadowRoot || isHost(activeElement)) return activeElement
    return focusedIn(activeElement.shadowRoot)
  }

  const tools: PageTools = {
    hosts,
    overlays,
    highlights: () =>
      Object.fromEntries(
        ['error', 'warning', 'reminder'].map((severity) => {
          const ranges = [...(highlights().get(`berichtwijzer-${severity}`) ?? [])] as Range[]
          return [severity, ranges.map(String)]
        }),
      ),
    found: () =>
      hosts()
        .filter(stateOf)
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('[data-rule] > p:first-of-type') ?? [])])
        .map((found) => found.textContent ?? ''),
    boxes: () =>
      hosts()
        .filter(stateOf)
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('[data-state]') ?? [])])
        .map((element) => element.getBoundingClientRect())
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    elements: () => within(document),
    focused: () => focusedIn(document),
    watchFor,
    latency: () => (appeared !== null && appeared >= lastKey ? appeared - lastKey : null),
  }
  Object.assign(window, { __tools: tools })
}
