/** Calls back, at most once a frame, whenever one of the elements may have moved or changed its size. */
export function follow(reference: Element, host: Element, changed: () => void, signal: AbortSignal) {
  let frame = 0
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      changed()
    })
  }
  const options = { capture: true, passive: true, signal }
  window.addEventListener('resize', soon, options)
  // A scroll inside a shadow root is not told outside it.
  for (let root = reference.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    root.addEventListener('scroll', soon, options)
  }
  window.addEventListener('scroll', soon, options)
  const sizes = new ResizeObserver(soon)
  sizes.observe(reference)
  sizes.observe(host)
  const stopWatching = watchMoves(reference, soon)
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    sizes.disconnect()
    stopWatching()
  })
  soon()
}

/**
 * An observer whose margins lie close around the element tells when the page shifts it. How much of the element can be
 * seen now is where it starts from.
 */
function watchMoves(element: Element, moved: () => void): () => void {
  let observer: IntersectionObserver | undefined
  const watch = (threshold: number) => {
    observer?.disconnect()
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const margins = [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`)
    let first = true
    const seen = ([entry]: IntersectionObserverEntry[]) => {
      const share = entry?.intersectionRatio ?? 1
      if (first && share !== threshold && share > 0 && share < 1) return watch(share)
      if (!first) {
        moved()
        return watch(1)
      }
      first = false
    }
    observer = new IntersectionObserver(seen, { rootMargin: margins.join(' '), threshold })
    observer.observe(element)
  }
  watch(1)
  return () => observer?.disconnect()
}
