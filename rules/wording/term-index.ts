import { sideTerms } from '../lexicon/side-weights.ts'
import { wordWeights } from '../lexicon/stance-word-weights.ts'
import type { Token } from '../text/tokens.ts'
import { CLASSES, classesOf } from './classes.ts'
import { MODEL_IDS, models } from './models.ts'
import { type Found, LONG, lettersOf, SHORT, type TermIndex, type Weights, type WordTerms } from './terms.ts'
import { termsIn } from './terms-in.ts'

/** How much a term speaks for each model, in the order of MODEL_IDS, and then for the tone of a party and for taking sides (rules/partisan). */
export type Term = number[]
export const STANCE = MODEL_IDS.length
export const SIDE = STANCE + 1
/** Its last number says which term it is. */
const ID = SIDE + 1

/** Two classes that weigh less than this say nothing, and a long draft has hundreds of them. */
const FAINT = 0.15
const TWO_CLASSES = /^<.*[~,&]/

export const byName = new Map<string, Term>()
MODEL_IDS.forEach((id, model) => {
  add(models[id].terms, model)
})
add(wordWeights, STANCE)
add(sideTerms, SIDE)

function add(terms: Weights['terms'], model: number) {
  for (const [weight, names] of Object.entries(terms)) {
    for (const name of names.split(' ')) {
      if (Math.abs(Number(weight)) < FAINT && TWO_CLASSES.test(name)) continue
      const term = byName.get(name) ?? [...Array<number>(ID).fill(0), byName.size]
      term[model] = Number(weight)
      byName.set(name, term)
    }
  }
}

/** In which reading a term was met last: quicker than a set for each of them. */
const metIn = new Int32Array(byName.size)
let readings = 0

function newOnes(): (term: Term) => boolean {
  const now = ++readings
  return (term) => {
    const id = term[ID] as number
    if (metIn[id] === now) return false
    metIn[id] = now
    return true
  }
}

/** Names of other terms than words have a sign in them (see terms.ts). */
const WORD = /^[^+*<!:^]+$/

const index = indexOf(byName)

function indexOf(terms: ReadonlyMap<string, Term>): TermIndex<Term> {
  const size = CLASSES.length
  const two = (sign: string) =>
    CLASSES.flatMap((first) => CLASSES.map((second) => terms.get(`<${first}${sign}${second}>`)))
  const [following, together, apart] = [two('~'), two('&'), two(',')]
  const alone = CLASSES.map((name) => terms.get(`<${name}>`))
  const asFirst = CLASSES.map((name) => terms.get(`^<${name}>`))
  return {
    word: wordReader(terms),
    class: (at) => alone[at],
    classAsFirst: (at) => asFirst[at],
    classPair: (first, second) => following[first * size + second],
    classes: (first, second) => together[first * size + second],
    bothClasses: (first, second) => apart[first * size + second],
    sign: (name) => terms.get(name),
    newOnes,
  }
}

/** What is known of a word is put together once if it is one of the models' own; of others, which are the drafts', nothing is kept. */
function wordReader(terms: ReadonlyMap<string, Term>): (key: string) => WordTerms<Term> {
  const pairs = pairsIn(terms)
  const own = new Map<string, WordTerms<Term> | undefined>()
  for (const name of [...terms.keys(), ...pairs.keys()]) if (WORD.test(name)) own.set(name, undefined)
  const lettersIn = (key: string, letters: number) =>
    lettersOf(key, letters)
      .map((name) => terms.get(name))
      .filter((term) => term !== undefined)
  const read = (key: string) => ({
    own: terms.get(key),
    asFirst: terms.get(`^${key}`),
    pairs: pairs.get(key),
    short: lettersIn(key, SHORT),
    long: lettersIn(key, LONG),
    classes: classesOf(key),
  })
  return (key) => {
    const known = own.get(key)
    if (known) return known
    const word = read(key)
    if (own.has(key)) own.set(key, word)
    return word
  }
}

/** By the first word, and then by the second. */
function pairsIn(terms: ReadonlyMap<string, Term>): Map<string, Map<string, Term>> {
  const pairs = new Map<string, Map<string, Term>>()
  for (const [name, term] of terms) {
    const [word = '', second] = name.split('+')
    if (second === undefined) continue
    const known = pairs.get(word) ?? new Map<string, Term>()
    pairs.set(word, known.set(second, term))
  }
  return pairs
}

export interface Reading {
  found: readonly Found<Term>[]
  /** What these say together for each model, in the order of MODEL_IDS. */
  sums: readonly number[]
}

/** All models read a draft at once: the first rule that asks has the terms looked up for the others. */
const known = new WeakMap<readonly Token[], Reading>()

export function readingOf({ tokens, text }: { tokens: readonly Token[]; text: string }): Reading {
  let reading = known.get(tokens)
  if (!reading) known.set(tokens, (reading = read(tokens, text)))
  return reading
}

function read(tokens: readonly Token[], text: string): Reading {
  const found = termsIn(tokens, text, index)
  const sums = MODEL_IDS.map(() => 0)
  for (const { term, value } of found)
    for (let model = 0; model < sums.length; model++)
      sums[model] = (sums[model] as number) + value * (term[model] as number)
  return { found, sums }
}
