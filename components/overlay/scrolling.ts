/** Pixels of what is open that must be in sight before it counts as seen. */
const LINE = 24
/** The height, in pixels, of the bar that stays in sight where all of the overlay scrolls. */
const BAR = 40

/** What is open can be seen; not so where there is no room. */
export function isOpenInSight(root: ShadowRoot): boolean {
  const end = root.querySelector('.bw-overlay')?.getBoundingClientRect().bottom ?? 0
  const parts = [...root.querySelectorAll('.bw-list, .bw-footer')].map((part) => part.getBoundingClientRect())
  return parts.some(({ top, bottom }) => Math.min(bottom, end) - top >= LINE)
}

/** Inside the overlay only: the page must not move. */
export function scrollToPointed(root: ShadowRoot) {
  const card = root.querySelector<HTMLElement>('[data-pointed]')
  const [list, whole] = scrollers(root)
  if (!card || !list || !whole) return
  list.scrollTop = card.offsetTop
  if (root.host.hasAttribute('data-low')) whole.scrollTop = list.offsetTop + card.offsetTop - BAR
}

/** Placing takes away for a moment what there is to scroll; the answer scrolls back. */
export function keepScrolled(root: ShadowRoot): () => void {
  const before = scrollers(root).map((one) => [one, one.scrollTop] as const)
  return () => {
    for (const [one, top] of before) if (one.scrollTop !== top) one.scrollTop = top
  }
}

/** The list, and all of the overlay, which scrolls where there is little room. */
function scrollers(root: ShadowRoot): HTMLElement[] {
  return ['.bw-list', '.bw-overlay'].flatMap((part) => [...root.querySelectorAll<HTMLElement>(part)])
}
