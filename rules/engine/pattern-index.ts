import type { Token } from '../text/tokens.ts'
import type { Pattern, TokenTest } from './pattern.ts'

export interface Entry {
  layer: number
  group: string
  isClass: boolean
  pattern: Pattern
}

const AFFIX = 3

/** Finds the entries whose first slot could fit a token, without trying them all. */
export class PatternIndex {
  #exact = new Map<string, Entry[]>()
  #prefix = new Map<string, Entry[]>()
  #suffix = new Map<string, Entry[]>()
  #byClass = new Map<string, Entry[]>()
  #numbers: Entry[] = []

  add(entry: Entry) {
    const first = entry.pattern.slots.find((slot) => slot.type === 'token')
    if (first?.type !== 'token') return
    for (const test of first.tests) this.#bucket(test).push(entry)
  }

  #bucket(test: TokenTest): Entry[] {
    if (test.how === 'number') return this.#numbers
    if (test.how === 'class') return bucket(this.#byClass, test.id)
    if (test.how === 'prefix') return bucket(this.#prefix, test.key.slice(0, AFFIX))
    if (test.how === 'suffix') return bucket(this.#suffix, test.key.slice(-AFFIX))
    return bucket(this.#exact, test.key)
  }

  entriesFor(token: Token): Entry[] {
    const { key } = token
    const found = [this.#exact.get(key)]
    if (key.length >= AFFIX) found.push(this.#prefix.get(key.slice(0, AFFIX)), this.#suffix.get(key.slice(-AFFIX)))
    if (token.kind === 'number') found.push(this.#numbers)
    const some = found.filter((list) => list !== undefined)
    return some.length === 1 ? (some[0] as Entry[]) : some.flat()
  }

  entriesOfClass(id: string): readonly Entry[] {
    return this.#byClass.get(id) ?? []
  }
}

function bucket(map: Map<string, Entry[]>, key: string): Entry[] {
  let list = map.get(key)
  if (!list) map.set(key, (list = []))
  return list
}
