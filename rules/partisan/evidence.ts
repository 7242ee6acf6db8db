import type { Match, PatternGroup } from '../engine/matcher.ts'
import { officeCues, partisanCues } from '../lexicon/stance-cues.ts'
import type { Span } from '../types.ts'
import { type Read, SIGNS } from './stance-signs.ts'

const CUE = 'party-politics.cue-'
/** In the order of their weights; the signs come after them. */
export const cues = [...partisanCues, ...officeCues]
export const cueGroups: readonly PatternGroup[] = cues.map((pattern, at) => ({ id: CUE + at, patterns: [pattern] }))

/** A second and third wording of a cue add less; in a long text a single cue says less. */
const WORTH = [0, 1, 1.5, 1.8]
const FULL_LENGTH = 45

export interface Evidence {
  /** Place of the cue in the list; the ones after the last are SIGNS. */
  cue: number
  value: number
  span: Span
}

/** What a text holds of each cue. */
export function evidenceIn(read: Read): Evidence[] {
  const { matches, tokens } = read
  const share = Math.min(1, FULL_LENGTH / Math.max(1, tokens.length))
  const found: Evidence[] = []
  for (let cue = 0; cue < cueGroups.length; cue++) {
    const list = matches((cueGroups[cue] as PatternGroup).id)
    const span = list[0]
    if (span) found.push({ cue, value: (WORTH[wordings(list, tokens)] as number) * share, span })
  }
  SIGNS.forEach((spanOf, at) => {
    const span = spanOf(read)
    if (span) found.push({ cue: cues.length + at, value: 1, span })
  })
  return found
}

/** In how many wordings a cue is there, told by their first and last words; more than WORTH counts say no more. */
function wordings(list: readonly Match[], tokens: Read['tokens']): number {
  const seen: string[] = []
  for (const { first, last } of list) {
    const wording = `${tokens[first]?.key} ${tokens[last - 1]?.key}`
    if (!seen.includes(wording) && seen.push(wording) === WORTH.length - 1) break
  }
  return seen.length
}
