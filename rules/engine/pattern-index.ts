import type { Token } from '../text/tokens.ts'
import { Affixes, isAffixTest } from './affixes.ts'
import { bucket, Candidates, type Entry, merged, NO_CANDIDATES, NONE, type Step } from './entries.ts'
import type { Pattern, TokenTest } from './pattern.ts'
import { SlotTests } from './slot-tests.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Finds the entries whose first slot fits a token, without trying them all. */
export class PatternIndex {
  #vocabulary: Vocabulary
  #exact = new Map<number, Entry[]>()
  #affixes = new Affixes<Entry>()
  /** Layer of each class, and the entries that may begin with a term of it. */
  #classLayers = new Map<string, number>()
  #byClass = new Map<number, Entry[]>()
  #numbers: Entry[] = []
  /** Answers given before, by code: there are no more of them than words in the patterns. */
  #known: Candidates[] = []

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  addClass(id: string, layer: number) {
    this.#classLayers.set(id, layer)
  }

  /** @throws SyntaxError when no such class was added before. */
  #layerOf = (id: string): number => {
    const layer = this.#classLayers.get(id)
    if (layer === undefined) throw new SyntaxError(`unknown class <${id}>`)
    return layer
  }

  /** Patterns are to be added in the order of their layers. */
  add(pattern: Pattern, of: { layer: number; group: string; isClass: boolean }) {
    const steps = pattern.slots.map(
      (slot): Step =>
        'tests' in slot ? { ...slot, tests: new SlotTests(slot.tests, this.#vocabulary, this.#layerOf) } : slot,
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
    else if (test.how === 'class') bucket(this.#byClass, this.#layerOf(test.id)).push(entry)
    else if (isAffixTest(test)) this.#affixes.add(test, entry)
    else {
      const spelt = test.how === 'spelling' ? { ...entry, spelling: test.raw } : entry
      const codes: number[] = []
      this.#vocabulary.addCodes(test.key, test.kinds, codes)
      for (const code of codes) bucket(this.#exact, code).push(spelt)
    }
  }

  /**
   * The entries that may begin with a token. `code` is the token's in the vocabulary, -1 for a word that is in no pattern.
   * Numbers have codes by chance only, so theirs are not remembered.
   */
  candidatesFor(token: Token, code: number): Candidates {
    if (token.kind === 'number') return new Candidates(merged(this.#namesFor(token, code), this.#numbers))
    if (code < 0) {
      const affixed = this.#affixedFor(token)
      return affixed.length === 0 ? NO_CANDIDATES : new Candidates(affixed)
    }
    return (this.#known[code] ??= new Candidates(this.#namesFor(token, code)))
  }

  #namesFor(token: Token, code: number): readonly Entry[] {
    return merged(this.#exact.get(code) ?? NONE, this.#affixedFor(token))
  }

  #affixedFor(token: Token): readonly Entry[] {
    const found = this.#affixes.of(token) ?? NONE
    return found.length > 1 ? [...found].sort((a, b) => a.layer - b.layer) : found
  }

  /** In the order of their layers. */
  entriesOfClass(layer: number): readonly Entry[] {
    return this.#byClass.get(layer) ?? NONE
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
