import { SENTENCE, SOFT } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import type { ClassTerms } from './class-terms.ts'
import type { Entry, Step } from './entries.ts'
import type { SlotTests } from './slot-tests.ts'

/** Follows the steps of patterns through the tokens of one draft. */
export class Walk {
  #tokens: readonly Token[]
  /** By token; there may be more of them than tokens. */
  #codes: Int32Array
  #terms: ClassTerms

  constructor(tokens: readonly Token[], codes: Int32Array, terms: ClassTerms) {
    this.#tokens = tokens
    this.#codes = codes
    this.#terms = terms
  }

  /** Index after the last token of a pattern whose first token fits at `at`, or -1. */
  endOf({ steps, atStart, next }: Entry, at: number): number {
    if (next === 0) return this.#end(steps, 0, at, at)
    return atStart && this.#gap(at) !== SENTENCE ? -1 : this.#end(steps, next, at + 1, at)
  }

  /** Index after the last token of the longest match of steps[from…] at token `at`, or -1. */
  #end(steps: readonly Step[], from: number, at: number, first: number): number {
    if (from >= steps.length) return at
    const step = steps[from] as Step
    if (step.type === 'token') {
      const skipped = step.optional ? this.#end(steps, from + 1, at, first) : -1
      if (at > first && this.#gap(at) >= SOFT && steps[from - 1]?.type !== 'gap') return skipped
      const next = this.#fits(step.tests, at)
      return Math.max(skipped, next > at ? this.#end(steps, from + 1, next, first) : -1)
    }
    if (step.type === 'gap') return this.#endAfterGap(steps, from, at, step.most, first)
    if (step.type === 'not') return this.#fits(step.tests, at) > at ? -1 : this.#end(steps, from + 1, at, first)
    return this.#gap(at) === SENTENCE ? this.#end(steps, from + 1, at, first) : -1
  }

  #endAfterGap(steps: readonly Step[], from: number, at: number, most: number, first: number): number {
    const next = steps[from + 1] as Step
    // Most places fail on the word itself; to see that takes no recursion.
    const tests = next.type === 'token' && !next.optional ? next.tests : undefined
    for (let here = at; here <= at + most && here < this.#tokens.length; here++) {
      if (here > first && this.#gap(here) === SENTENCE) return -1
      if (tests && this.#fits(tests, here) <= here) continue
      const end = this.#end(steps, from + 1, here, first)
      if (end >= 0) return end
    }
    return -1
  }

  #gap(at: number): number {
    return at < this.#tokens.length ? (this.#tokens[at] as Token).gap : SENTENCE
  }

  /** Index after the token (or the longest term of a class) that fits, or -1. */
  #fits(tests: SlotTests, at: number): number {
    if (at >= this.#tokens.length) return -1
    if (tests.fits(this.#tokens[at] as Token, this.#codes[at] as number))
      return tests.classes.length === 0 ? at + 1 : Math.max(at + 1, this.#terms.endOf(tests.classes, at))
    return tests.classes.length === 0 ? -1 : this.#terms.endOf(tests.classes, at)
  }
}
