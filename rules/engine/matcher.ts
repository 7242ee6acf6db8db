import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { type Pattern, parsePattern, spellOut } from './pattern.ts'
import { PatternIndex } from './pattern-index.ts'
import { Run } from './run.ts'
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

export interface Matches {
  /** The matches of a group, longest per starting token, in the order of the text; undefined when there are none. */
  get(group: string): readonly Match[] | undefined
}

export interface Matcher {
  /** Every group's matches, in one pass over the tokens. */
  run(tokens: readonly Token[]): Matches
}

/** Compiles all groups into one matcher. @throws SyntaxError on a bad pattern or an unknown class. */
export function compile(groups: readonly PatternGroup[]): Matcher {
  const vocabulary = new Vocabulary()
  const index = new PatternIndex(vocabulary)
  const layers = new Map<string, number>()
  groups.forEach((group, layer) => {
    layers.set(group.id, layer)
    for (const source of group.patterns) {
      for (const row of spellOut(source)) add(index, { ...parsePattern(row), source }, group, layer)
    }
    if (group.class) index.addClass(group.id, layer)
  })
  index.seal()
  const run = new Run(vocabulary, index, groups.length)
  return {
    run(tokens) {
      const found = run.over(tokens)
      return { get: (group) => found[layers.get(group) ?? -1] }
    },
  }
}

function add(index: PatternIndex, pattern: Pattern, { id, class: isClass = false }: PatternGroup, layer: number) {
  try {
    index.add(pattern, { layer, group: id, isClass })
  } catch (error) {
    throw new SyntaxError(`${error instanceof Error ? error.message : error} in: ${pattern.source}`)
  }
}
