import { sideTerms } from '../lexicon/side-weights.ts'
import { wordWeights } from '../lexicon/stance-word-weights.ts'
import type { Token } from '../text/tokens.ts'
import { CLASSES } from './classes.ts'
import { MODEL_IDS, models } from './models.ts'
import { type Found, type TermIndex, termsIn, type Weights, type WordTerms } from './terms.ts'

/** How much a term speaks for each model, in the order of MODEL_IDS, and then for the tone of a party and for taking sides (rules/partisan). */
export type Term = number[]
export const STANCE = MODEL_IDS.length
export const SIDE = STANCE + 1
/** Its last number says which term it is. */
const ID = SIDE + 1

/** Two classes that weigh less than this say nothing, and a long draft has hundreds of them. */
const FAINT = 0.15
const TWO_CLASSES = /^<.*[,&]/

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
let reading = 0

function newOnes(): (term: Term) => boolean {
  const now = ++reading
  return (term) => {
    const id = term[ID] as number
    if (metIn[id] === now) return false
    metIn[id] = now
    return true
  }
}

const index = indexOf(byName)

function indexOf(terms: ReadonlyMap<string, Term>): TermIndex<Term> {
  const words = new Map<string, WordTerms<Term> & { pairs?: Map<string, Term> }>()
  const entry = (word: string) => {
    const known = words.get(word) ?? {}
    words.set(word, known)
    return known
  }
  const beginnings = new Map<string, Term>()
  const endings = new Map<string, Term>()
  for (const [name, term] of terms) {
    const [word = '', second] = name.split('+')
    if (second !== undefined) {
      const known = entry(word)
      known.pairs = (known.pairs ?? new Map<string, Term>()).set(second, term)
    } else if (name.endsWith('*')) beginnings.set(name.slice(0, -1), term)
    else if (name.startsWith('*')) endings.set(name.slice(1), term)
    else if (name.startsWith('^')) entry(name.slice(1)).asFirst = term
    else entry(name).own = term
  }
  const classes = CLASSES.map((name) => terms.get(`<${name}>`))
  const asFirst = CLASSES.map((name) => terms.get(`^<${name}>`))
  const together = CLASSES.map((first) => CLASSES.map((second) => terms.get(`<${first}&${second}>`)))
  const apart = CLASSES.map((first) => CLASSES.map((second) => terms.get(`<${first},${second}>`)))
  return {
    word: (key) => words.get(key),
    beginning: (letters) => beginnings.get(letters),
    ending: (letters) => endings.get(letters),
    class: (at) => classes[at],
    classAsFirst: (at) => asFirst[at],
    classes: (first, second) => together[first]?.[second],
    bothClasses: (first, second) => apart[first]?.[second],
    sign: (name) => terms.get(name),
    newOnes,
  }
}

/** All models read a draft at once: the first rule that asks has the terms looked up for the others. */
const known = new WeakMap<readonly Token[], readonly Found<Term>[]>()

export function foundIn({ tokens, text }: { tokens: readonly Token[]; text: string }): readonly Found<Term>[] {
  let found = known.get(tokens)
  if (!found) known.set(tokens, (found = termsIn(tokens, text, index)))
  return found
}
