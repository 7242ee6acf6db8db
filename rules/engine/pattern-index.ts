import type { Token } from '../text/tokens.ts'
import { Affixes, isAffixTest } from './affixes.ts'
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
  /** What must follow the first token, where that is a matter of exact words: most candidates can be left at that. */
  second: SlotTests | undefined
  /** Of these words or classes one must be in the draft, or the pattern cannot be. */
  needs: SlotTests | undefined
  /** The spelling that the first token must have, where the pattern asks for one. */
  spelling?: string
  source: string
}

const NONE: readonly Entry[] = []

/** Finds the entries whose first slot fits a token, without trying them all. */
export class PatternIndex {
  #vocabulary: Vocabulary
  #exact = new Map<number, Entry[]>()
  #affixes = new Affixes<Entry>()
  #byClass = new Map<string, Entry[]>()
  #numbers: Entry[] = []
  /** Answers given before, by code: there are no more of them than words in the patterns. */
  #known: (readonly Entry[])[] = []

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
    const entry: Entry = {
      ...of,
      steps,
      atStart: at > 0,
      next,
      second: secondOf(steps, next),
      needs: needsOf(steps, next),
      source: pattern.source,
    }
    for (const test of first.tests) this.#addBy(test, entry)
  }

  #addBy(test: TokenTest, entry: Entry) {
    if (test.how === 'number') this.#numbers.push(entry)
    else if (test.how === 'class') bucket(this.#byClass, test.id).push(entry)
    else if (isAffixTest(test)) this.#affixes.add(test, entry)
    else {
      const spelt = test.how === 'spelling' ? { ...entry, spelling: test.raw } : entry
      const codes: number[] = []
      this.#vocabulary.addCodes(test.key, test.kinds, codes)
      for (const code of codes) bucket(this.#exact, code).push(spelt)
    }
  }

  /** In the order of their layers. `code` is the token's in the vocabulary. */
  entriesFor(token: Token, code: number): readonly Entry[] {
    if (token.kind === 'number') return merged(this.#namesFor(token, code), this.#numbers)
    if (code < 0) return this.#affixedFor(token)
    return (this.#known[code] ??= this.#namesFor(token, code))
  }

  #namesFor(token: Token, code: number): readonly Entry[] {
    return merged(this.#exact.get(code) ?? NONE, this.#affixedFor(token))
  }

  #affixedFor(token: Token): readonly Entry[] {
    const found = this.#affixes.of(token) ?? NONE
    return found.length > 1 ? [...found].sort((a, b) => a.layer - b.layer) : found
  }

  /** In the order of their layers. */
  entriesOfClass(id: string): readonly Entry[] {
    return this.#byClass.get(id) ?? NONE
  }
}

function secondOf(steps: readonly Step[], next: number): SlotTests | undefined {
  const step = steps[next]
  if (next === 0 || step?.type !== 'token' || step.optional) return undefined
  return step.tests.isPlain && step.tests.classes.length === 0 ? step.tests : undefined
}

/** The most telling of the steps that every match takes: the one with the fewest words. */
function needsOf(steps: readonly Step[], from: number): SlotTests | undefined {
  let best: SlotTests | undefined
  for (let at = from; at < steps.length; at++) {
    const step = steps[at] as Step
    if (step.type !== 'token' || step.optional || !step.tests.isPlain) continue
    if (!best || weight(step.tests) < weight(best)) best = step.tests
  }
  return best
}

/** Terms of a class are met more often than a word. */
function weight({ codes, classes }: SlotTests): number {
  return codes.length + 100 * classes.length
}

/** Two lists that are in the order of their layers as one; of a layer, the first list's entries come first. */
export function merged(one: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  if (other.length === 0) return one
  if (one.length === 0) return other
  const all: Entry[] = []
  let at = 0
  for (const entry of one) {
    for (let next = other[at]; next && next.layer < entry.layer; next = other[++at]) all.push(next)
    all.push(entry)
  }
  while (at < other.length) all.push(other[at++] as Entry)
  return all
}

function bucket<Key>(map: Map<Key, Entry[]>, key: Key): Entry[] {
  let list = map.get(key)
  if (!list) map.set(key, (list = []))
  return list
}
