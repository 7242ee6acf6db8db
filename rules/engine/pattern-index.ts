import type { Token } from '../text/tokens.ts'
import type { Pattern, TokenTest } from './pattern.ts'
import { SlotTests, type Vocabulary } from './slot-tests.ts'

export type Step =
  | { type: 'token'; tests: SlotTests; optional: boolean }
  | { type: 'not'; tests: SlotTests }
  | { type: 'gap'; most: number }
  | { type: 'start' }

export interface Entry {
  layer: number
  group: string
  isClass: boolean
  steps: readonly Step[]
  source: string
}

const AFFIX = 3
const NONE: readonly Entry[] = []

/** Finds the entries whose first slot could fit a token, without trying them all. */
export class PatternIndex {
  #vocabulary: Vocabulary
  #exact = new Map<number, Entry[]>()
  /** By the first and by the last three letters, packed into a number. */
  #prefix = new Map<number, Entry[]>()
  #suffix = new Map<number, Entry[]>()
  #byClass = new Map<string, Entry[]>()
  #numbers: Entry[] = []

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Patterns are to be added in the order of their layers. */
  add(pattern: Pattern, of: { layer: number; group: string; isClass: boolean }) {
    const steps = pattern.slots.map(
      (slot): Step => ('tests' in slot ? { ...slot, tests: new SlotTests(slot.tests, this.#vocabulary) } : slot),
    )
    const entry = { ...of, steps, source: pattern.source }
    const first = pattern.slots.find((slot) => slot.type === 'token')
    for (const test of first?.type === 'token' ? first.tests : [])
      for (const list of this.#bucketsOf(test)) if (list.at(-1) !== entry) list.push(entry)
  }

  #bucketsOf(test: TokenTest): Entry[][] {
    if (test.how === 'number') return [this.#numbers]
    if (test.how === 'class') return [bucket(this.#byClass, test.id)]
    if (test.how === 'prefix') return [bucket(this.#prefix, packed(test.key, 0))]
    if (test.how === 'suffix') return [bucket(this.#suffix, packed(test.key, test.key.length - AFFIX))]
    return this.#vocabulary.codesOf(test.key, test.kinds).map((code) => bucket(this.#exact, code))
  }

  /** In the order of their layers. `code` is the token's in the vocabulary. */
  entriesFor({ key, kind }: Token, code: number): readonly Entry[] {
    let found: readonly Entry[] = (code >= 0 && this.#exact.get(code)) || NONE
    if (key.length >= AFFIX) {
      found = merged(found, this.#prefix.get(packed(key, 0)))
      found = merged(found, this.#suffix.get(packed(key, key.length - AFFIX)))
    }
    return kind === 'number' ? merged(found, this.#numbers) : found
  }

  /** In the order of their layers. */
  entriesOfClass(id: string): readonly Entry[] {
    return this.#byClass.get(id) ?? NONE
  }
}

/** Both lists in the order of their layers. */
export function merged(one: readonly Entry[], other: readonly Entry[] = NONE): readonly Entry[] {
  if (other.length === 0) return one
  if (one.length === 0) return other
  return [...one, ...other].sort((a, b) => a.layer - b.layer)
}

/** Three letters from `at` as one small number; the few that share a number are told apart when the slot is tried. */
function packed(key: string, at: number): number {
  return (
    ((key.charCodeAt(at) & 0x3ff) << 20) | ((key.charCodeAt(at + 1) & 0x3ff) << 10) | (key.charCodeAt(at + 2) & 0x3ff)
  )
}

function bucket<Key>(map: Map<Key, Entry[]>, key: Key): Entry[] {
  let list = map.get(key)
  if (!list) map.set(key, (list = []))
  return list
}
