import type { Token } from '../text/tokens.ts'
import { Affixes, isAffixTest } from './affixes.ts'
import { bucket, Candidates, type Entry, NO_CANDIDATES, NONE, type Step } from './entries.ts'
import type { Pattern, TokenTest } from './pattern.ts'
import { SlotTests } from './slot-tests.ts'
import type { Vocabulary } from './vocabulary.ts'

const NO_TESTS: readonly SlotTests[] = []

/** Finds the entries whose first slot fits a token, without trying them all. */
export class PatternIndex {
  #vocabulary: Vocabulary
  #exact = new Map<number, Entry[]>()
  #affixes = new Affixes<Entry>()
  /** Layer of each class, and the entries that may begin with a term of it. */
  #classLayers = new Map<string, number>()
  #byClass = new Map<number, Entry[]>()
  #numbers: Entry[] = []
  #tests = new Map<readonly TokenTest[], SlotTests>()
  #testsByCode = new Map<number, SlotTests[]>()
  #testsByClass = new Map<number, SlotTests[]>()
  #classMetIn: number[] = []
  /** Answers given before, by code: there are no more of them than words in the patterns. */
  #known: (Candidates | undefined)[] = []

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
      (slot): Step => ('tests' in slot ? { ...slot, tests: this.#testsOf(slot.tests) } : slot),
    )
    const at = pattern.slots.findIndex((slot) => slot.type === 'token')
    const first = pattern.slots[at]
    if (first?.type !== 'token') return
    const next = first.tests.some((test) => test.how === 'class') ? 0 : at + 1
    const required = requiredAfter(steps, at)
    const entry: Entry = {
      ...of,
      steps,
      atStart: at > 0,
      next,
      second: secondOf(steps, next),
      needs: required.filter(({ classes }) => classes.length === 0),
      needsLate: required.filter(({ classes }) => classes.length > 0),
      spelling: undefined,
      source: pattern.source,
    }
    for (const test of first.tests) this.#addBy(test, entry)
  }

  #testsOf(tests: readonly TokenTest[]): SlotTests {
    let ready = this.#tests.get(tests)
    if (ready) return ready
    this.#tests.set(tests, (ready = new SlotTests(tests, this.#vocabulary, this.#layerOf)))
    if (!ready.isPlain) return ready
    for (const code of ready.codes) bucket(this.#testsByCode, code).push(ready)
    for (const layer of ready.classes) bucket(this.#testsByClass, layer).push(ready)
    return ready
  }

  /** Marks, for a draft that has a word in it, all that asks for the word. */
  meet(code: number, draft: number) {
    for (const tests of this.#testsByCode.get(code) ?? NO_TESTS) tests.metIn = draft
  }

  meetClass(layer: number, draft: number) {
    if (this.#classMetIn[layer] === draft) return
    this.#classMetIn[layer] = draft
    for (const tests of this.#testsByClass.get(layer) ?? NO_TESTS) tests.metIn = draft
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

  /** Makes room for the answers, when all patterns are there: an array with holes that grows is slow to read. */
  seal() {
    this.#known = Array.from({ length: this.#vocabulary.codes }, () => undefined)
  }

  /** The entries that may begin with a token. `code` is the token's in the vocabulary, -1 for a word that is in no pattern. */
  candidatesFor(token: Token, code: number): Candidates {
    if (code >= 0)
      return (this.#known[code] ??= new Candidates([...(this.#exact.get(code) ?? NONE), ...this.#affixedFor(token)]))
    const affixed = this.#affixedFor(token)
    return affixed.length === 0 ? NO_CANDIDATES : new Candidates(affixed)
  }

  /** The entries that may begin with any number. */
  get numbers(): readonly Entry[] {
    return this.#numbers
  }

  #affixedFor(token: Token): readonly Entry[] {
    return this.#affixes.of(token) ?? NONE
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

/** The steps after the first token that every match takes. */
function requiredAfter(steps: readonly Step[], first: number): readonly SlotTests[] {
  return steps.flatMap((step, at) =>
    at > first && step.type === 'token' && !step.optional && step.tests.isPlain ? [step.tests] : [],
  )
}
