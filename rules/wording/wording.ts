import type { DraftContext } from '../engine/rule.ts'
import { sideTerms } from '../lexicon/side-weights.ts'
import { wordWeights } from '../lexicon/stance-word-weights.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { CLASSES } from './classes.ts'
import { isInGeneral } from './general.ts'
import { CUES, MODEL_IDS, type ModelId, models } from './models.ts'
import { type Found, type TermIndex, termsIn, type Weights, type WordTerms } from './terms.ts'

export type Read = Pick<DraftContext, 'matches' | 'text' | 'tokens'>

/** How much a term speaks for each model, in the order of MODEL_IDS, and then for the tone of a party and for taking sides (rules/partisan). */
type Term = number[]
const STANCE = MODEL_IDS.length
const SIDE = STANCE + 1

/** How much a cue counts: less than its weight alone would, for the lists were made on drafts that the models learn from. */
export const CUE_WORTH = 0.4

/** The term for a draft that speaks of cases in general. */
export const GENERAL = '!general'

const byName = new Map<string, Term>()
MODEL_IDS.forEach((id, model) => {
  add(models[id].terms, model)
})
add(wordWeights, STANCE)
add(sideTerms, SIDE)

function add(terms: Weights['terms'], model: number) {
  for (const [weight, names] of Object.entries(terms)) {
    for (const name of names.split(' ')) {
      const term = byName.get(name) ?? Array<number>(SIDE + 1).fill(0)
      term[model] = Number(weight)
      byName.set(name, term)
    }
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
  }
}

/** All models read a draft at once: the first rule that asks has the terms looked up for the others. */
const known = new WeakMap<readonly Token[], readonly Found<Term>[]>()

function foundIn({ tokens, text }: Read): readonly Found<Term>[] {
  let found = known.get(tokens)
  if (!found) known.set(tokens, (found = termsIn(tokens, text, index)))
  return found
}

/** In a draft of fewer words a single one would decide; tags, links and handles are none. */
const FEWEST_WORDS = 4

/** Whether a model is not asked. Stops at the word that is enough: every rule with a model asks, of long drafts too. */
export function isShort({ tokens }: Read): boolean {
  let words = 0
  return !tokens.some(({ kind }) => kind === 'word' && ++words === FEWEST_WORDS)
}

/** How much a draft sounds like what a rule is about: above 0 is enough. */
function soundsLike(id: ModelId, read: Read): number {
  const model = MODEL_IDS.indexOf(id)
  let sum = models[id].bias - models[id].threshold
  for (const { term, value } of foundIn(read)) sum += value * (term[model] as number)
  for (const cue of CUES[id]) {
    const weight = byName.get(`:${cue}`)?.[model]
    if (weight && read.matches(cue).length > 0) sum += CUE_WORTH * weight
  }
  if (id === 'formal-correspondence' && isInGeneral(read)) sum += byName.get(GENERAL)?.[model] ?? 0
  return sum
}

/** What the lists of a rule say counts for this much: a draft that sounds less like it than that is about something else. */
export const LISTED_WORTH: Readonly<Record<ModelId, number>> = {
  'formal-correspondence': Infinity,
  'personal-profiling': 1.5,
  'private-content': 1.5,
  'promotional-tone': 2,
}

/** Whether a draft in which the lists of a rule find something sounds like another thing altogether. */
export function soundsUnlike(id: ModelId, read: Read): boolean {
  return LISTED_WORTH[id] < Infinity && !isShort(read) && soundsLike(id, read) + LISTED_WORTH[id] <= 0
}

/** The words that make a draft sound like what a rule is about, weightiest first; none when it does not sound so. */
export function tellingWords(id: ModelId, read: Read): readonly Span[] {
  if (isShort(read) || soundsLike(id, read) <= 0) return []
  const points = pointsIn(read, MODEL_IDS.indexOf(id))
  const places = [...points.keys()].filter((at) => (points[at] as number) > 0)
  const sorted = places.sort((a, b) => (points[b] as number) - (points[a] as number))
  return sorted.map((at) => read.tokens[at] as Token)
}

/** How much each token speaks for or against a model; two that say something together share it. */
function pointsIn(read: Read, model: number): number[] {
  const points = read.tokens.map(() => 0)
  for (const { term, value, first, second } of foundIn(read)) {
    const half = (value * (term[model] as number)) / 2
    for (const at of [first, second]) if (at >= 0) points[at] = (points[at] as number) + half
  }
  return points
}

/** How much each token of a text sounds like a party's. */
export function partisanPoints(read: Read): readonly number[] {
  return pointsIn(read, STANCE)
}

/** How much each token of a text that names a party takes sides. */
export function sidePoints(read: Read): readonly number[] {
  return pointsIn(read, SIDE)
}
