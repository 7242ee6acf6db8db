import type { Span } from '../types.ts'
import { SENTENCE } from './gaps.ts'
import type { Token } from './tokens.ts'

export interface Sentence extends Span {
  /** Indexes of its first token and of the one after its last. */
  first: number
  last: number
}

/** The sentence that the token at this index stands in. */
export function sentenceAt(tokens: readonly Token[], at: number): Sentence {
  let first = at
  while (first > 0 && tokens[first]?.gap !== SENTENCE) first--
  let last = at + 1
  while (last < tokens.length && tokens[last]?.gap !== SENTENCE) last++
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
}
