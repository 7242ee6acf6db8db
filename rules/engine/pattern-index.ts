import type { Token } from '../text/tokens.ts'
import { Affixes } from './affixes.ts'
import type { Pattern, TokenTest } from './pattern.ts'
import { SlotTests } from './slot-tests.ts'
import type { Vocabulary } from './vocabulary.ts'

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
  /** Whether the pattern asks for the start of a sentence. */
  atStart: boolean
  /** Index of the step after the first token, or 0 when a term of a class may stand there, which may be longer. */
  next: number
  source: string
}

const NONE: readonly Entry[] = []

/** Finds the entries whose first slot fits a token, without trying them all. */
export class PatternIndex {
  #vocabulary: Vocabulary
  #exact = new Map<number, Entry[]>()
  #affixes = new Affixes<Entry>()
  #spelling = new Map<string, Entry[]>()
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
    const at = pattern.slots.findIndex((slot) => slot.type === 'token')
    const first = pattern.slots[at]
    if (first?.type !== 'token') return
    const next = first.tests.some((test) => test.how === 'class') ? 0 : at + 1
    const entry = { ...of, steps, atStart: at > 0, next, source: pattern.source }
    for (const test of first.tests) this.#addBy(test, entry)
  }

  #addBy(test: TokenTest, entry: Entry) {
    if (test.how === 'number') this.#numbers.push(entry)
    else if (test.how === 'class') bucket(this.#byClass, test.id).push(entry)
    else if (test.how === 'spelling') bucket(this.#spelling, test.raw).push(entry)
    else if (test.how === 'exact')
      for (const code of this.#vocabulary.codesOf(test.key, test.kinds)) bucket(this.#exact, code).push(entry)
    else this.#affixes.add(test, entry)
  }

  /** In the order of their layers. `code` is the token's in the vocabulary. */
  entriesFor(token: Token, code: number): readonly Entry[] {
    let found: readonly Entry[] = (code >= 0 && this.#exact.get(code)) || NONE
    found = merged(found, this.#affixes.of(token))
    if (token.kind === 'number') found = merged(found, this.#numbers)
    return token.kind === 'word' ? merged(found, this.#spelling.get(token.raw)) : found
  }

  /** In the order of their layers. */
  entriesOfClass(id: string): readonly Entry[] {
    return this.#byClass.get(id) ?? NONE
  }
}

/** Both lists in the order of their layers. */
export function merged(one: readonly Entry[], other: readonly Entry[] = NONE): readonly Entry[] {
  if (other.length === 0) return one
  if (one.length === 0 && other.length === 1) return other
  return [...one, ...other].sort((a, b) => a.layer - b.layer)
}

function bucket<Key>(map: Map<Key, Entry[]>, key: Key): Entry[] {
  let list = map.get(key)
  if (!list) map.set(key, (list = []))
  return list
}
