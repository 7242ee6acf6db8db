import type { Token } from '../text/tokens.ts'
import type { TokenTest } from './pattern.ts'
import { isOfKinds } from './vocabulary.ts'

export type AffixTest = Extract<TokenTest, { how: 'prefix' | 'suffix' }>

export function isAffixTest(test: TokenTest): test is AffixTest {
  return test.how === 'prefix' || test.how === 'suffix'
}

/** Prefixes and suffixes have at least this many letters (rules/engine/pattern.ts). */
const LETTERS = 3

interface Affix<Value> {
  test: AffixTest
  value: Value
}

/** Finds what hangs on the beginnings and ends of words, without trying every affix. */
export class Affixes<Value> {
  #prefixes = new Map<number, Affix<Value>[]>()
  #suffixes = new Map<number, Affix<Value>[]>()

  add(test: AffixTest, value: Value) {
    const { key, how } = test
    const map = how === 'prefix' ? this.#prefixes : this.#suffixes
    const packed = pack(key, how === 'prefix' ? 0 : key.length - LETTERS)
    const list = map.get(packed)
    if (list) list.push({ test, value })
    else map.set(packed, [{ test, value }])
  }

  /** The values of the affixes that the token has, in the order in which they were added. */
  of(token: Token): Value[] | undefined {
    const { key } = token
    if (key.length < LETTERS) return undefined
    const found = collect(this.#prefixes.get(pack(key, 0)), token)
    return collect(this.#suffixes.get(pack(key, key.length - LETTERS)), token, found)
  }
}

function collect<Value>(affixes: Affix<Value>[] | undefined, token: Token, found?: Value[]): Value[] | undefined {
  if (!affixes) return found
  let all = found
  for (const { test, value } of affixes) {
    if (!fitsAffix(test, token)) continue
    if (all) all.push(value)
    else all = [value]
  }
  return all
}

export function fitsAffix({ how, key, kinds }: AffixTest, token: Token): boolean {
  return (how === 'prefix' ? token.key.startsWith(key) : token.key.endsWith(key)) && isOfKinds(token, kinds)
}

/** Three letters from `at` as one small number; the few that share a number are told apart by the test itself. */
function pack(key: string, at: number): number {
  return (
    ((key.charCodeAt(at) & 0x3ff) << 20) | ((key.charCodeAt(at + 1) & 0x3ff) << 10) | (key.charCodeAt(at + 2) & 0x3ff)
  )
}
