import type { Token } from '../text/tokens.ts'
import { Affixes, type AffixTest, fitsAffix, isAffixTest } from './affixes.ts'
import type { TokenTest } from './pattern.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Up to this many affixes it is quicker to try them all. */
const FEW = 4

/** The tests of one slot, made ready to be asked often. */
export class SlotTests {
  #codes: ReadonlySet<number>
  #affixes: readonly AffixTest[]
  #manyAffixes: Affixes<true> | undefined
  #spellings: readonly string[]
  #number: boolean
  /** Ids of the classes of which a term may stand here. */
  readonly classes: readonly string[]

  constructor(tests: readonly TokenTest[], vocabulary: Vocabulary) {
    this.#codes = new Set(
      tests.flatMap((test) => (test.how === 'exact' ? vocabulary.codesOf(test.key, test.kinds) : [])),
    )
    this.#affixes = tests.filter(isAffixTest)
    this.#spellings = tests.flatMap((test) => (test.how === 'spelling' ? [test.raw] : []))
    this.#number = tests.some((test) => test.how === 'number')
    this.classes = tests.flatMap((test) => (test.how === 'class' ? [test.id] : []))
    if (this.#affixes.length <= FEW) return
    this.#manyAffixes = new Affixes()
    for (const test of this.#affixes) this.#manyAffixes.add(test, true)
  }

  /** The codes that fit, when nothing does but codes and classes. */
  get codes(): ReadonlySet<number> | undefined {
    return this.#affixes.length > 0 || this.#spellings.length > 0 || this.#number ? undefined : this.#codes
  }

  /** `code` is the token's in the vocabulary. */
  fits(token: Token, code: number): boolean {
    if (code >= 0 && this.#codes.has(code)) return true
    if (this.#number && token.kind === 'number') return true
    if (this.#spellings.length > 0 && token.kind === 'word' && this.#spellings.includes(token.raw)) return true
    if (this.#manyAffixes) return this.#manyAffixes.of(token) !== undefined
    for (const test of this.#affixes) if (fitsAffix(test, token)) return true
    return false
  }
}
