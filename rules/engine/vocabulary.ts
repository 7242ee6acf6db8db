import type { Token, TokenKind } from '../text/tokens.ts'
import type { Kinds } from './pattern.ts'

const CODES_PER_KEY = 4
/** Numbers count as words: a pattern may say 2030. */
const KIND_CODES: Record<TokenKind, number> = { word: 0, number: 0, hashtag: 1, mention: 2, url: 3, email: 3, emoji: 3 }
const KINDS: Record<Kinds, readonly TokenKind[]> = {
  word: ['word'],
  hashtag: ['hashtag'],
  mention: ['mention'],
  any: ['word', 'hashtag', 'mention'],
}

/** Whether a token is of one of these kinds. */
export function isOfKinds(token: Token, kinds: Kinds): boolean {
  const code = KIND_CODES[token.kind]
  return KINDS[kinds].some((kind) => KIND_CODES[kind] === code)
}

/** Numbers every word that stands in a pattern, so that a draft's words are looked up once and compared as numbers. */
export class Vocabulary {
  #ids = new Map<string, number>()

  /** Codes are smaller than this. */
  get codes(): number {
    return this.#ids.size * CODES_PER_KEY
  }

  /** Adds to a list the codes of the tokens that an exact test fits. */
  addCodes(key: string, kinds: Kinds, list: number[]) {
    let id = this.#ids.get(key)
    if (id === undefined) this.#ids.set(key, (id = this.#ids.size))
    for (const kind of KINDS[kinds]) list.push(id * CODES_PER_KEY + KIND_CODES[kind])
  }

  /** -1 for a token that no exact test fits. */
  codeOf(token: Token): number {
    const id = this.#ids.get(token.key)
    return id === undefined ? -1 : id * CODES_PER_KEY + KIND_CODES[token.kind]
  }
}
