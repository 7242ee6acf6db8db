import type { Token } from '../text/tokens.ts'
import { Affixes, type AffixTest, fitsAffix, isAffixTest } from './affixes.ts'
import type { TokenTest } from './pattern.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Up to this many it is quicker to try them all than to look one up. */
const FEW = 4

const NO_TESTS: readonly TokenTest[] = []

/** The tests of one slot, made ready to be asked often. */
export class SlotTests {
  /** The codes of the words that fit. */
  readonly codes: readonly number[]
  /** The classes of which a term may stand here, by their layers. */
  readonly classes: readonly number[]
  /** Whether nothing fits but these codes and classes. */
  readonly isPlain: boolean
  /** The last draft that had one of the codes, or a term of one of the classes, in it. Kept here to be asked quickly. */
  metIn = 0
  #manyCodes: ReadonlySet<number> | undefined
  /** The tests that are not a matter of codes or classes. */
  readonly others: readonly TokenTest[]
  #affixes: AffixTest[] = []
  #manyAffixes: Affixes<true> | undefined
  #spellings: string[] = []
  #number = false

  constructor(tests: readonly TokenTest[], vocabulary: Vocabulary, layerOf: (classId: string) => number) {
    const codes: number[] = []
    const classes: number[] = []
    for (const test of tests) {
      if (test.how === 'exact') vocabulary.addCodes(test.key, test.kinds, codes)
      else if (test.how === 'class') classes.push(layerOf(test.id))
      else if (isAffixTest(test)) this.#affixes.push(test)
      else if (test.how === 'spelling') this.#spellings.push(test.raw)
      else this.#number = true
    }
    this.codes = codes
    this.classes = classes
    this.isPlain = this.#affixes.length + this.#spellings.length === 0 && !this.#number
    this.others = this.isPlain ? NO_TESTS : tests.filter(({ how }) => how !== 'exact' && how !== 'class')
    if (codes.length > FEW) this.#manyCodes = new Set(codes)
    if (this.#affixes.length <= FEW) return
    this.#manyAffixes = new Affixes()
    for (const test of this.#affixes) this.#manyAffixes.add(test, true)
  }

  /** Whether the word with this code in the vocabulary fits. */
  hasCode(code: number): boolean {
    return this.#manyCodes ? this.#manyCodes.has(code) : this.codes.includes(code)
  }

  /** `code` is the token's in the vocabulary. */
  fits(token: Token, code: number): boolean {
    if (code >= 0 && this.hasCode(code)) return true
    if (this.isPlain) return false
    if (this.#number && token.kind === 'number') return true
    if (this.#spellings.length > 0 && token.kind === 'word' && this.#spellings.includes(token.raw)) return true
    if (this.#manyAffixes) return this.#manyAffixes.of(token) !== undefined
    for (const test of this.#affixes) if (fitsAffix(test, token)) return true
    return false
  }
}
