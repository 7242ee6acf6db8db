import type { DraftContext } from '../engine/rule.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { isInGeneral } from './general.ts'
import { CUES, MODEL_IDS, type ModelId, models } from './models.ts'
import { byName, readingOf } from './term-index.ts'

export type Read = Pick<DraftContext, 'matches' | 'text' | 'tokens'>

/** How much a cue counts: less than its weight alone would, for the lists were made on drafts that the models learn from. */
export const CUE_WORTH = 0.4

/** The term for a draft that speaks of cases in general. */
export const GENERAL = '!general'

/** In a draft of fewer words a single one would decide; tags, links and handles are none. */
const FEWEST_WORDS = 4

/** Whether a text has at least so many words. Stops at the word that is enough: every rule with a model asks, of long drafts too. */
export function hasWords({ tokens }: Pick<Read, 'tokens'>, least: number): boolean {
  let words = 0
  return tokens.some(({ kind }) => kind === 'word' && ++words === least)
}

/** Whether a model is not asked. */
export function isShort(read: Read): boolean {
  return !hasWords(read, FEWEST_WORDS)
}

/** How much a draft sounds like what a rule is about: above 0 is enough. */
function soundsLike(id: ModelId, read: Read): number {
  const model = MODEL_IDS.indexOf(id)
  let sum = models[id].bias - models[id].threshold + (readingOf(read).sums[model] as number)
  for (const cue of CUES[id]) {
    const weight = byName.get(`:${cue}`)?.[model]
    if (weight && read.matches(cue).length > 0) sum += CUE_WORTH * weight
  }
  if (id === 'formal-correspondence' && isInGeneral(read)) sum += byName.get(GENERAL)?.[model] ?? 0
  return sum
}

/** Their lists are sure: a case that is named, a decision, a bill. */
const SURE: readonly ModelId[] = ['formal-correspondence', 'policy-on-personal-account', 'publish-on-rijksoverheid']

/** What the lists of a rule find counts for this much: a draft that sounds less like it than that is about something else. */
export function listedWorth(id: ModelId): number {
  return SURE.includes(id) ? Number.POSITIVE_INFINITY : 1
}

/** Whether a draft in which the lists of a rule find something sounds like another thing altogether. */
export function soundsUnlike(id: ModelId, read: Read): boolean {
  return !isShort(read) && soundsLike(id, read) + listedWorth(id) <= 0
}

/** The words that make a draft sound like what a rule is about, weightiest first; none when it does not sound so. */
export function tellingWords(id: ModelId, read: Read): readonly Span[] {
  if (isShort(read) || soundsLike(id, read) <= 0) return []
  const points = pointsIn(read, MODEL_IDS.indexOf(id))
  const places = [...points.keys()].filter((at) => (points[at] as number) > 0)
  const sorted = places.sort((a, b) => (points[b] as number) - (points[a] as number))
  return sorted.map((at) => read.tokens[at] as Token)
}

/** How much each token speaks for or against a model, by its place in a Term; two that say something together share it. */
export function pointsIn(read: Read, model: number): number[] {
  const points = read.tokens.map(() => 0)
  for (const { term, value, first, second } of readingOf(read).found) {
    const half = (value * (term[model] as number)) / 2
    for (const at of [first, second]) if (at >= 0) points[at] = (points[at] as number) + half
  }
  return points
}
