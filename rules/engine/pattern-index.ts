import type { Token } from '../text/tokens.ts'
import { Affixes, isAffixTest } from './affixes.ts'
import { addTo, Candidates, type Entry, type Lists, NO_CANDIDATES, NONE, type Step } from './entries.ts'
import type { Pattern, Slot, TokenTest } from './pattern.ts'
import { SlotTests } from './slot-tests.ts'
import type { Vocabulary } from './vocabulary.ts'

const NO_TESTS: readonly SlotTests[] = []

/** Finds the entries whose first slot fits a token, without trying them all. */
export class PatternIndex {
  #vocabulary: Vocabulary
  #exact: Lists<Entry> = []
  #affixes = new Affixes<Entry>()
  /** Layer of each class, and the entries that may begin with a term of it. */
  #classLayers = new Map<string, number>()
  #byClass: Lists<Entry> = []
  #numbers: Entry[] = []
  #steps = new Map<Slot, Step>()
  /** Tests that patterns need to be met, and where to find them by what meets them. */
  #watched = new Set<SlotTests>()
  #testsByCode: Lists<SlotTests> = []
  #testsByClass: Lists<SlotTests> = []
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
  add({ slots, source }: Pattern, { layer, group, isClass }: { layer: number; group: string; isClass: boolean }) {
    const steps = slots.map(this.#stepOf)
    const at = steps.findIndex(({ type }) => type === 'token')
    const first = steps[at]
    if (first?.type !== 'token') return
    const next = first.tests.classes.length > 0 ? 0 : at + 1
    const required = requiredAfter(steps, at)
    for (const tests of required) this.#watch(tests)
    const [needs, needsLate] = byLateness(required)
    const second = secondOf(steps, next)
    const spelling = undefined
    const atStart = at > 0
    const entry = { layer, group, isClass, steps, atStart, next, second, needs, needsLate, spelling, source }
    this.#addBy(first.tests, entry)
  }

  /** Equal parts of patterns are one slot, and one step. */
  #stepOf = (slot: Slot): Step => {
    let step = this.#steps.get(slot)
    if (step) return step
    step = 'tests' in slot ? { ...slot, tests: new SlotTests(slot.tests, this.#vocabulary, this.#layerOf) } : slot
    this.#steps.set(slot, step)
    return step
  }

  #watch(tests: SlotTests) {
    if (this.#watched.has(tests)) return
    this.#watched.add(tests)
    for (const code of tests.codes) addTo(this.#testsByCode, code, tests)
    for (const layer of tests.classes) addTo(this.#testsByClass, layer, tests)
  }

  /** Marks, for a draft that has a word in it, all that asks for the word. */
  meet(code: number, draft: number) {
    for (const tests of this.#testsByCode[code] ?? NO_TESTS) tests.metIn = draft
  }

  meetClass(layer: number, draft: number) {
    if (this.#classMetIn[layer] === draft) return
    this.#classMetIn[layer] = draft
    for (const tests of this.#testsByClass[layer] ?? NO_TESTS) tests.metIn = draft
  }

  #addBy({ codes, classes, others }: SlotTests, entry: Entry) {
    for (const code of codes) addTo(this.#exact, code, entry)
    for (const layer of classes) addTo(this.#byClass, layer, entry)
    for (const test of others) {
      if (test.how === 'number') this.#numbers.push(entry)
      else if (isAffixTest(test)) this.#affixes.add(test, entry)
      else if (test.how === 'spelling') this.#addSpelling(test, entry)
    }
  }

  #addSpelling({ key, kinds, raw }: Extract<TokenTest, { how: 'spelling' }>, entry: Entry) {
    const codes: number[] = []
    this.#vocabulary.addCodes(key, kinds, codes)
    for (const code of codes) addTo(this.#exact, code, { ...entry, spelling: raw })
  }

  /** Makes room for the answers, when all patterns are there: an array with holes that grows is slow to read. */
  seal() {
    this.#known = Array.from({ length: this.#vocabulary.codes }, () => undefined)
  }

  /** The entries that may begin with a token. `code` is the token's in the vocabulary, -1 for a word that is in no pattern. */
  candidatesFor(token: Token, code: number): Candidates {
    if (code >= 0)
      return (this.#known[code] ??= new Candidates([...(this.#exact[code] ?? NONE), ...this.#affixedFor(token)]))
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
    return this.#byClass[layer] ?? NONE
  }
}

function secondOf(steps: readonly Step[], next: number): SlotTests | undefined {
  const step = steps[next]
  if (next === 0 || step?.type !== 'token' || step.optional) return undefined
  return step.tests.isPlain && step.tests.classes.length === 0 ? step.tests : undefined
}

const NO_NEEDS: readonly SlotTests[] = []

/** The steps after the first token that every match takes. */
function requiredAfter(steps: readonly Step[], first: number): readonly SlotTests[] {
  let required: SlotTests[] | undefined
  for (let at = first + 1; at < steps.length; at++) {
    const step = steps[at] as Step
    if (step.type !== 'token' || step.optional || !step.tests.isPlain) continue
    if (required) required.push(step.tests)
    else required = [step.tests]
  }
  return required ?? NO_NEEDS
}

/** Those that are a matter of words only, and those that classes may meet as well. */
function byLateness(required: readonly SlotTests[]): [readonly SlotTests[], readonly SlotTests[]] {
  if (required.every(({ classes }) => classes.length === 0)) return [required, NO_NEEDS]
  return [required.filter(({ classes }) => classes.length === 0), required.filter(({ classes }) => classes.length > 0)]
}
