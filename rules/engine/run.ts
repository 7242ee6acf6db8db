import { SENTENCE, SOFT } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import { ClassTerms } from './class-terms.ts'
import type { Candidates, Entry, Step } from './entries.ts'
import type { Match } from './matcher.ts'
import type { PatternIndex } from './pattern-index.ts'
import type { SlotTests } from './slot-tests.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Runs over one draft after the other, each from the last token to the first, so that classes to the right are known
 * already. What it keeps in between is room, marked with the number of the draft it was filled for: to clear it each time
 * would take longer than to read a short draft.
 */
export class Run {
  #index: PatternIndex
  #vocabulary: Vocabulary
  #layers: number
  #draft = 0
  #tokens: readonly Token[] = []
  #codes = new Int32Array(0)
  /** For each code, the last draft it was in. */
  #present: Uint32Array
  #terms = new ClassTerms(0)
  /** Entries that begin with a class, to be tried at this token when those before them in the order of layers have been. */
  #waiting: Entry[] = []
  /** By layer of the group. */
  #found: (Match[] | undefined)[] = []

  constructor(vocabulary: Vocabulary, index: PatternIndex, layers: number) {
    this.#vocabulary = vocabulary
    this.#index = index
    this.#layers = layers
    this.#present = new Uint32Array(vocabulary.codes)
  }

  /** By layer of the group. */
  over(tokens: readonly Token[]): readonly (readonly Match[] | undefined)[] {
    this.#begin(tokens)
    for (let at = tokens.length - 1; at >= 0; at--) this.#matchAt(at)
    const found = this.#found
    for (const list of found) if (list && list.length > 1) list.reverse()
    return found
  }

  #begin(tokens: readonly Token[]) {
    this.#draft++
    this.#tokens = tokens
    this.#found = new Array<Match[] | undefined>(this.#layers)
    this.#terms = new ClassTerms(tokens.length)
    if (this.#codes.length < tokens.length) this.#codes = new Int32Array(tokens.length * 2)
    const codes = this.#codes
    for (let at = 0; at < tokens.length; at++) {
      const code = this.#vocabulary.codeOf(tokens[at] as Token)
      codes[at] = code
      if (code < 0 || this.#present[code] === this.#draft) continue
      this.#present[code] = this.#draft
      this.#index.meet(code, this.#draft)
    }
  }

  #matchAt(at: number) {
    const token = this.#tokens[at] as Token
    const candidates = this.#index.candidatesFor(token, this.#codes[at] as number)
    const following = at + 1 < this.#tokens.length ? (this.#codes[at + 1] as number) : -1
    this.#tryAll(this.#possible(candidates), at, token)
    if (following >= 0) this.#tryAll(candidates.followedBy(following), at, token)
    if (token.kind === 'number') this.#tryAll(this.#index.numbers, at, token)
    const waiting = this.#waiting
    if (waiting.length === 0) return
    for (let next = 0; next < waiting.length; next++) this.#try(waiting[next] as Entry, at, token)
    waiting.length = 0
  }

  #tryAll(entries: readonly Entry[], at: number, token: Token) {
    for (let next = 0; next < entries.length; next++) {
      const entry = entries[next] as Entry
      if (entry.next === 0) this.#wait(entry)
      else this.#try(entry, at, token)
    }
  }

  #try(entry: Entry, at: number, token: Token) {
    if (entry.spelling !== undefined && entry.spelling !== token.raw) return
    // A pattern looks to the right only, where the classes are known.
    if (!this.#areMet(entry.needsLate)) return
    const last = this.#endOf(entry, at)
    if (last <= at) return
    const isNew = this.#record(entry, at, last)
    if (!isNew) return
    for (const next of this.#index.entriesOfClass(entry.layer)) if (this.#areMet(next.needs)) this.#wait(next)
  }

  /** A class is of use to later layers only, so what waits for one comes after the entry that is being tried. */
  #wait(entry: Entry) {
    const waiting = this.#waiting
    let at = waiting.length
    waiting.push(entry)
    for (; at > 0 && (waiting[at - 1] as Entry).layer > entry.layer; at--) waiting[at] = waiting[at - 1] as Entry
    waiting[at] = entry
  }

  /** Frequent words begin many patterns, of which a draft rarely holds the rest: that is judged once, not at each place. */
  #possible(candidates: Candidates): readonly Entry[] {
    const { open } = candidates
    if (open.length === 0 || candidates.judgedIn === this.#draft) return candidates.possible
    candidates.judgedIn = this.#draft
    return (candidates.possible = open.filter(({ needs }) => this.#areMet(needs)))
  }

  #areMet(needs: readonly SlotTests[]): boolean {
    for (let at = 0; at < needs.length; at++) if ((needs[at] as SlotTests).metIn !== this.#draft) return false
    return true
  }

  /** The index has seen already that the first token fits. */
  #endOf({ steps, atStart, next }: Entry, at: number): number {
    if (next === 0) return this.#end(steps, 0, at, at)
    return atStart && this.#gap(at) !== SENTENCE ? -1 : this.#end(steps, next, at + 1, at)
  }

  /** @returns true when this is the first term of a class at this token. */
  #record({ layer, group, isClass, source }: Entry, first: number, last: number): boolean {
    const list = (this.#found[layer] ??= [])
    const known = list.length > 0 ? list[list.length - 1] : undefined
    if (known?.first !== first || last > known.last) {
      const start = (this.#tokens[first] as Token).start
      const match = { group, first, last, start, end: (this.#tokens[last - 1] as Token).end, pattern: source }
      if (known?.first === first) list[list.length - 1] = match
      else list.push(match)
    }
    return isClass && this.#recordClass(layer, first, last)
  }

  #recordClass(layer: number, first: number, last: number): boolean {
    this.#index.meetClass(layer, this.#draft)
    return this.#terms.add(layer, first, last)
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
