import type { Span } from '../types.ts'

/** Which parts of a text are taken. Quick with thousands of spans, where comparing each with each is not. */
export class Coverage {
  /** Apart from each other, in the order of the text. */
  #spans: Span[] = []

  overlaps({ start, end }: Span): boolean {
    const next = this.#spans[this.#firstEndingAfter(start)]
    return next !== undefined && next.start < end
  }

  add({ start, end }: Span) {
    const from = this.#firstEndingAfter(start)
    let to = from
    let whole = { start, end }
    for (let next = this.#spans[to]; next && next.start < end; next = this.#spans[++to])
      whole = { start: Math.min(whole.start, next.start), end: Math.max(whole.end, next.end) }
    this.#spans.splice(from, to - from, whole)
  }

  #firstEndingAfter(place: number): number {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#spans[middle] as Span).end > place) high = middle
      else low = middle + 1
    }
    return low
  }
}
