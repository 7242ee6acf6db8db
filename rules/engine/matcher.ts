import { SENTENCE, SOFT } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { type Pattern, parsePattern, type Slot, type TokenTest } from './pattern.ts'
import { type Entry, merged, PatternIndex } from './pattern-index.ts'

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
  const index = new PatternIndex()
  const classes = new Set<string>()
  groups.forEach((group, layer) => {
    for (const source of group.patterns) {
      const pattern = parsePattern(source)
      requireClasses(pattern, classes)
      index.add({ layer, group: group.id, isClass: group.class === true, pattern })
    }
    if (group.class) classes.add(group.id)
  })
  return { run: (tokens) => new Run(tokens, index).matches() }
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
  #index: PatternIndex
  /** Class id -> for each token where a term of it starts, the index after its last token. */
  #classEnds = new Map<string, Map<number, number>>()
  #found = new Map<string, Match[]>()

  constructor(tokens: readonly Token[], index: PatternIndex) {
    this.#tokens = tokens
    this.#index = index
  }

  matches(): Matches {
    for (let at = this.#tokens.length - 1; at >= 0; at--) this.#matchAt(at)
    for (const list of this.#found.values()) list.reverse()
    return this.#found
  }

  #matchAt(at: number) {
    let queue = this.#index.entriesFor(this.#tokens[at] as Token)
    for (let next = 0; next < queue.length; next++) {
      const entry = queue[next] as Entry
      const last = this.#end(entry.pattern.slots, 0, at, at)
      if (last <= at) continue
      const isNew = this.#record(entry, at, last)
      // A class is of use to later layers only, so these come after the entry that is being tried.
      if (isNew) queue = merged(queue, this.#index.entriesOfClass(entry.group))
    }
  }

  /** @returns true when this is the first term of a class at this token. */
  #record({ group, isClass, pattern }: Entry, first: number, last: number): boolean {
    const list = this.#found.get(group) ?? []
    this.#found.set(group, list)
    const known = list.at(-1)
    const start = (this.#tokens[first] as Token).start
    const match = { group, first, last, start, end: (this.#tokens[last - 1] as Token).end, pattern: pattern.source }
    if (known?.first !== first) list.push(match)
    else if (last > known.last) list[list.length - 1] = match
    if (!isClass) return false
    const ends = this.#classEnds.get(group) ?? new Map<number, number>()
    this.#classEnds.set(group, ends)
    const isNew = !ends.has(first)
    ends.set(first, Math.max(last, ends.get(first) ?? 0))
    return isNew
  }

  /** Index after the last token of the longest match of slots[from…] at token `at`, or -1. */
  #end(slots: readonly Slot[], from: number, at: number, first: number): number {
    const slot = slots[from]
    if (!slot) return at
    if (slot.type === 'start') return this.#gap(at) === SENTENCE ? this.#end(slots, from + 1, at, first) : -1
    if (slot.type === 'not') return this.#fits(slot.tests, at) > at ? -1 : this.#end(slots, from + 1, at, first)
    if (slot.type === 'gap') return this.#endAfterGap(slots, from, at, slot.most, first)
    const skipped = slot.optional ? this.#end(slots, from + 1, at, first) : -1
    if (at > first && this.#gap(at) >= SOFT && slots[from - 1]?.type !== 'gap') return skipped
    const next = this.#fits(slot.tests, at)
    return Math.max(skipped, next > at ? this.#end(slots, from + 1, next, first) : -1)
  }

  #endAfterGap(slots: readonly Slot[], from: number, at: number, most: number, first: number): number {
    for (let skip = 0; skip <= most; skip++) {
      if (at + skip >= this.#tokens.length || (at + skip > first && this.#gap(at + skip) === SENTENCE)) return -1
      const end = this.#end(slots, from + 1, at + skip, first)
      if (end >= 0) return end
    }
    return -1
  }

  #gap(at: number): number {
    return this.#tokens[at]?.gap ?? SENTENCE
  }

  /** Index after the token (or the term of a class) that fits one of the tests, or -1. */
  #fits(tests: readonly TokenTest[], at: number): number {
    const token = this.#tokens[at]
    if (!token) return -1
    let end = -1
    for (const test of tests) {
      if (test.how === 'class') end = Math.max(end, this.#classEnds.get(test.id)?.get(at) ?? -1)
      else if (fits(test, token)) end = Math.max(end, at + 1)
    }
    return end
  }
}

function fits(test: Exclude<TokenTest, { how: 'class' }>, token: Token): boolean {
  if (test.how === 'number') return token.kind === 'number'
  if (test.how === 'spelling') return token.kind === 'word' && token.raw === test.raw
  if (
    test.kinds === 'any'
      ? !isName(token)
      : token.kind !== test.kinds && !(test.kinds === 'word' && token.kind === 'number')
  )
    return false
  if (test.how === 'exact') return token.key === test.key
  return test.how === 'prefix' ? token.key.startsWith(test.key) : token.key.endsWith(test.key)
}

function isName(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'hashtag' || token.kind === 'mention'
}
