import type { Token, TokenKind } from '../text/tokens.ts'
import type { Kinds, TokenTest } from './pattern.ts'

const CODES_PER_KEY = 4
const KIND_CODES: Record<TokenKind, number> = { word: 0, number: 0, hashtag: 1, mention: 2, url: 3, email: 3, emoji: 3 }
const KINDS: Record<Kinds, readonly TokenKind[]> = {
  word: ['word'],
  hashtag: ['hashtag'],
  mention: ['mention'],
  any: ['word', 'hashtag', 'mention'],
}

/** Numbers every word that stands in a pattern, so that a draft's words are looked up once and compared as numbers. */
export class Vocabulary {
  #ids = new Map<string, number>()

  /** The codes of the tokens that an exact test fits. */
  codesOf(key: string, kinds: Kinds): number[] {
    let id = this.#ids.get(key)
    if (id === undefined) this.#ids.set(key, (id = this.#ids.size))
    const base = id * CODES_PER_KEY
    return KINDS[kinds].map((kind) => base + KIND_CODES[kind])
  }

  /** -1 for a token that no exact test fits. */
  codeOf(token: Token): number {
    const id = this.#ids.get(token.key)
    return id === undefined ? -1 : id * CODES_PER_KEY + KIND_CODES[token.kind]
  }
}

type OtherTest = Exclude<TokenTest, { how: 'exact' | 'class' }>

/** The tests of one slot, made ready to be asked often. */
export class SlotTests {
  #codes: ReadonlySet<number>
  #others: readonly OtherTest[]
  /** Ids of the classes of which a term may stand here. */
  readonly classes: readonly string[]

  constructor(tests: readonly TokenTest[], vocabulary: Vocabulary) {
    this.#codes = new Set(
      tests.flatMap((test) => (test.how === 'exact' ? vocabulary.codesOf(test.key, test.kinds) : [])),
    )
    this.#others = tests.filter((test) => test.how !== 'exact' && test.how !== 'class') as OtherTest[]
    this.classes = tests.flatMap((test) => (test.how === 'class' ? [test.id] : []))
  }

  fits(token: Token, code: number): boolean {
    if (code >= 0 && this.#codes.has(code)) return true
    for (const test of this.#others) if (fits(test, token)) return true
    return false
  }
}

function fits(test: OtherTest, { kind, key, raw }: Token): boolean {
  if (test.how === 'number') return kind === 'number'
  if (test.how === 'spelling') return kind === 'word' && raw === test.raw
  if (!(test.how === 'prefix' ? key.startsWith(test.key) : key.endsWith(test.key))) return false
  return KINDS[test.kinds].some((wanted) => KIND_CODES[wanted] === KIND_CODES[kind])
}
