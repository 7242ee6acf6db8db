import type { Hint } from '../../rules/types.ts'
import { editBetween } from './spans.ts'

/** Milliseconds of rest after the last key before words that may not be finished give a hint: "#ad" can become "#adres". */
const HOLD = 180
/** Milliseconds of rest after which they are taken to be finished. */
const FINISHED = 1000
/** Nothing, or letters and digits that belong to the word before them. */
const GOES_ON = /^[\p{L}\p{M}\p{N}_]*$/u

/** Where the user is typing, so that a hint waits for the end of its words. Times are those of `performance.now()`. */
export class Typing {
  #at = Number.NEGATIVE_INFINITY
  /** UTF-16 offset behind what was typed last. */
  #caret = -1
  #text = ''

  edited(before: string, after: string, now: number) {
    this.#caret = editBetween(before, after).newEnd
    this.#text = after
    this.#at = now
  }

  /** Words at the caret are not shown yet. */
  holds(hint: Hint, now: number): boolean {
    return now - this.#at < HOLD && this.#reaches(hint)
  }

  /** Whether the user is done with the words; what is about the whole draft waits for a rest. */
  finished(hint: Hint, now: number): boolean {
    return now - this.#at >= FINISHED || (hint.start !== null && !this.#reaches(hint))
  }

  /** Milliseconds until one of these hints is no longer held, or finished; undefined when nothing will change. */
  next(hints: readonly Hint[], now: number): number | undefined {
    const since = now - this.#at
    if (hints.some((hint) => this.holds(hint, now))) return HOLD - since
    return hints.some((hint) => !this.finished(hint, now)) ? FINISHED - since : undefined
  }

  /** Also when the word went on since: "#ad" in "#adr". */
  #reaches({ start, end }: Hint): boolean {
    return start !== null && end !== null && start <= this.#caret && GOES_ON.test(this.#text.slice(end, this.#caret))
  }
}
