import { SENTENCE, SOFT } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { type Pattern, parsePattern } from './pattern.ts'
import { type Entry, merged, PatternIndex, type Step } from './pattern-index.ts'
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
  const classes = new Set<string>()
  groups.forEach((group, layer) => {
    for (const source of group.patterns) {
      const pattern = parsePattern(source)
      requireClasses(pattern, classes)
      index.add(pattern, { layer, group: group.id, isClass: group.class === true })
    }
    if (group.class) classes.add(group.id)
  })
  return { run: (tokens) => new Run(tokens, vocabulary, index).matches() }
}

function requireClasses(pattern: Pattern, known: ReadonlySet<string>) {
  for (const slot of pattern.slots) {
    if (!('tests' in slot)) continue
    for (const test of slot.tests) {
      if (test.how === 'class' && !known.has(test.id))
        throw new SyntaxError(`unknown class <${test.id}> in: ${pattern.source}`)
    }
  }
}

/** One run over one draft, from the last token to the first, so that classes to the right are known already. */
class Run {
  #tokens: readonly Token[]
  #codes: readonly number[]
  #index: PatternIndex
  /** Class id -> for each token where a term of it starts, the index after its last token. */
  #classEnds = new Map<string, Map<number, number>>()
  #found = new Map<string, Match[]>()

  constructor(tokens: readonly Token[], vocabulary: Vocabulary, index: PatternIndex) {
    this.#tokens = tokens
    this.#codes = tokens.map((token) => vocabulary.codeOf(token))
    this.#index = index
  }

  matches(): Matches {
    for (let at = this.#tokens.length - 1; at >= 0; at--) this.#matchAt(at)
    for (const list of this.#found.values()) list.reverse()
    return this.#found
  }

  #matchAt(at: number) {
    let queue = this.#index.entriesFor(this.#tokens[at] as Token, this.#codes[at] as number)
    for (let next = 0; next < queue.length; next++) {
      const entry = queue[next] as Entry
      const last = this.#endOf(entry, at)
      if (last <= at) continue
      const isNew = this.#record(entry, at, last)
      // A class is of use to later layers only, so these come after the entry that is being tried.
      if (isNew) queue = merged(queue, this.#index.entriesOfClass(entry.group))
    }
  }

  /** The index has seen already that the first token fits. */
  #endOf({ steps, atStart, next }: Entry, at: number): number {
    if (next === 0) return this.#end(steps, 0, at, at)
    return atStart && this.#gap(at) !== SENTENCE ? -1 : this.#end(steps, next, at + 1, at)
  }

  /** @returns true when this is the first term of a class at this token. */
  #record({ group, isClass, source }: Entry, first: number, last: number): boolean {
    const list = this.#found.get(group) ?? []
    this.#found.set(group, list)
    const known = list.at(-1)
    const start = (this.#tokens[first] as Token).start
    const match = { group, first, last, start, end: (this.#tokens[last - 1] as Token).end, pattern: source }
    if (known?.first !== first) list.push(match)
    else if (last > known.last) list[list.length - 1] = match
    if (!isClass) return false
    const ends = this.#classEnds.get(group) ?? new Map<number, number>()
    this.#classEnds.set(group, ends)
    const isNew = !ends.has(first)
    ends.set(first, Math.max(last, ends.get(first) ?? 0))
    return isNew
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
    for (let skip = 0; skip <= most; skip++) {
      if (at + skip >= this.#tokens.length || (at + skip > first && this.#gap(at + skip) === SENTENCE)) return -1
      const end = this.#end(steps, from + 1, at + skip, first)
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
    for (const id of tests.classes) end = Math.max(end, this.#classEnds.get(id)?.get(at) ?? -1)
    return end
  }
}
