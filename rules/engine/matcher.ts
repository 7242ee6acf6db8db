import { SENTENCE, SOFT } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { type Candidates, type Entry, merged, type Step } from './entries.ts'
import { type Pattern, parsePattern, spellOut } from './pattern.ts'
import { PatternIndex } from './pattern-index.ts'
import type { SlotTests } from './slot-tests.ts'
import { Vocabulary } from './vocabulary.ts'

/** A named set of patterns. A class can be referred to as <id> by the groups that come after it. */
export interface PatternGroup {
  id: string
  patterns: readonly string[]
  class?: boolean
}

export interface Match extends Span {
  group: string
  /** Indexes of the first token and of the one after the last. */
  first: number
  last: number
  /** The pattern as written, so that a hint can be traced to its lexicon entry. */
  pattern: string
}

export type Matches = ReadonlyMap<string, readonly Match[]>

export interface Matcher {
  /** Every group's matches, longest per starting token, in the order of the text. One pass over the tokens. */
  run(tokens: readonly Token[]): Matches
}

/** Compiles all groups into one matcher. @throws SyntaxError on a bad pattern or an unknown class. */
export function compile(groups: readonly PatternGroup[]): Matcher {
  const vocabulary = new Vocabulary()
  const index = new PatternIndex(vocabulary)
  groups.forEach((group, layer) => {
    for (const source of group.patterns) {
      for (const row of spellOut(source)) add(index, { ...parsePattern(row), source }, group, layer)
    }
    if (group.class) index.addClass(group.id, layer)
  })
  return { run: (tokens) => new Run(tokens, vocabulary, index).matches() }
}

function add(index: PatternIndex, pattern: Pattern, { id, class: isClass = false }: PatternGroup, layer: number) {
  try {
    index.add(pattern, { layer, group: id, isClass })
  } catch (error) {
    throw new SyntaxError(`${error instanceof Error ? error.message : error} in: ${pattern.source}`)
  }
}

/** One run over one draft, from the last token to the first, so that classes to the right are known already. */
class Run {
  #tokens: readonly Token[]
  #codes: Int32Array
  #index: PatternIndex
  /** By layer of the class: for each token, the index after the last token of the term that starts there, or 0. */
  #classEnds: Int32Array[] = []
  #classes = 0
  /** 1 for each token where a term of some class starts: at most tokens there is no need to ask further. */
  #classed: Uint8Array
  /** 1 for each code that is in the draft. */
  #present: Uint8Array
  /** For each code, the entries that this draft leaves possible, and how many classes were known when that was judged. */
  #judged: { entries: readonly Entry[]; classes: number }[] = []
  /** By layer of the group. */
  #found: Match[][] = []

  constructor(tokens: readonly Token[], vocabulary: Vocabulary, index: PatternIndex) {
    this.#tokens = tokens
    this.#codes = new Int32Array(tokens.length)
    this.#classed = new Uint8Array(tokens.length)
    this.#present = new Uint8Array(vocabulary.codes)
    for (let at = 0; at < tokens.length; at++) {
      const code = vocabulary.codeOf(tokens[at] as Token)
      this.#codes[at] = code
      if (code >= 0) this.#present[code] = 1
    }
    this.#index = index
  }

  matches(): Matches {
    for (let at = this.#tokens.length - 1; at >= 0; at--) this.#matchAt(at)
    const byGroup = new Map<string, Match[]>()
    for (const list of this.#found) if (list) byGroup.set((list[0] as Match).group, list.reverse())
    return byGroup
  }

  #matchAt(at: number) {
    const token = this.#tokens[at] as Token
    const code = this.#codes[at] as number
    const candidates = this.#index.candidatesFor(token, code)
    const followed = candidates.followedBy(this.#codes[at + 1] ?? -1)
    let queue = merged(this.#possible(candidates, code), followed)
    for (let next = 0; next < queue.length; next++) {
      const entry = queue[next] as Entry
      if (entry.needs && !this.#has(entry.needs)) continue
      if (entry.spelling !== undefined && entry.spelling !== token.raw) continue
      const last = this.#endOf(entry, at)
      if (last <= at) continue
      const isNew = this.#record(entry, at, last)
      // A class is of use to later layers only, so these come after the entry that is being tried.
      if (isNew) queue = merged(queue, this.#index.entriesOfClass(entry.layer))
    }
  }

  /** Frequent words begin many patterns, of which a draft rarely holds the rest: that is judged once, not at each place. */
  #possible({ open, askForClasses }: Candidates, code: number): readonly Entry[] {
    if (code < 0 || open.length < 2) return open
    const known = this.#judged[code]
    if (known && (!askForClasses || known.classes === this.#classes)) return known.entries
    const entries = open.filter(({ needs }) => !needs || this.#has(needs))
    this.#judged[code] = { entries, classes: this.#classes }
    return entries
  }

  /** Classes are looked for to the right only, where they are known. */
  #has({ codes, classes }: SlotTests): boolean {
    for (const code of codes) if (this.#present[code] === 1) return true
    for (const layer of classes) if (this.#classEnds[layer]) return true
    return false
  }

  /** The index has seen already that the first token fits. */
  #endOf({ steps, atStart, next }: Entry, at: number): number {
    if (next === 0) return this.#end(steps, 0, at, at)
    return atStart && this.#gap(at) !== SENTENCE ? -1 : this.#end(steps, next, at + 1, at)
  }

  /** @returns true when this is the first term of a class at this token. */
  #record({ layer, group, isClass, source }: Entry, first: number, last: number): boolean {
    const list = (this.#found[layer] ??= [])
    const known = list[list.length - 1]
    if (known?.first !== first || last > known.last) {
      const start = (this.#tokens[first] as Token).start
      const match = { group, first, last, start, end: (this.#tokens[last - 1] as Token).end, pattern: source }
      if (known?.first === first) list[list.length - 1] = match
      else list.push(match)
    }
    return isClass && this.#recordClass(layer, first, last)
  }

  #recordClass(layer: number, first: number, last: number): boolean {
    let ends = this.#classEnds[layer]
    if (!ends) {
      this.#classEnds[layer] = ends = new Int32Array(this.#tokens.length)
      this.#classes++
    }
    this.#classed[first] = 1
    const known = ends[first] as number
    ends[first] = Math.max(last, known)
    return known === 0
  }

  /** Index after the last token of the longest match of steps[from…] at token `at`, or -1. */
  #end(steps: readonly Step[], from: number, at: number, first: number): number {
    const step = steps[from]
    if (!step) return at
    if (step.type === 'start') return this.#gap(at) === SENTENCE ? this.#end(steps, from + 1, at, first) : -1
    if (step.type === 'not') return this.#fits(step.tests, at) > at ? -1 : this.#end(steps, from + 1, at, first)
    if (step.type === 'gap') return this.#endAfterGap(steps, from, at, step.most, first)
    const skipped = step.optional ? this.#end(steps, from + 1, at, first) : -1
    if (at > first && this.#gap(at) >= SOFT && steps[from - 1]?.type !== 'gap') return skipped
    const next = this.#fits(step.tests, at)
    return Math.max(skipped, next > at ? this.#end(steps, from + 1, next, first) : -1)
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
    return this.#tokens[at]?.gap ?? SENTENCE
  }

  /** Index after the token (or the longest term of a class) that fits, or -1. */
  #fits(tests: SlotTests, at: number): number {
    const token = this.#tokens[at]
    if (!token) return -1
    let end = tests.fits(token, this.#codes[at] as number) ? at + 1 : -1
    if (this.#classed[at] === 1)
      for (const layer of tests.classes) end = Math.max(end, this.#classEnds[layer]?.[at] || -1)
    return end
  }
}
