import type { Match } from './matcher.ts'
import type { DraftContext } from './rule.ts'

/** What one group of patterns says for (or, with fewer than 0 points, against) a reading of the draft. */
export interface Cue {
  group: string
  /** Points for each different wording of the group in the draft. */
  points: number
  /** How many different wordings count at most; left out means one. */
  most?: number
}

export interface Weighing {
  points: number
  /** The wording that speaks most for it, the first in the text among equals; null when none does. */
  heaviest: Match | null
}

/** Adds up the evidence in a draft. Saying one thing twice adds nothing. */
export function weigh(cues: readonly Cue[], { text, matches }: Pick<DraftContext, 'text' | 'matches'>): Weighing {
  const weighing: Weighing = { points: 0, heaviest: null }
  let most = 0
  for (const cue of cues) {
    const found = matches(cue.group)
    if (found.length === 0) continue
    weighing.points += cue.points * wordings(found, text, cue.most ?? 1)
    if (cue.points <= most) continue
    most = cue.points
    weighing.heaviest = found[0] as Match
  }
  return weighing
}

/** In how many different wordings a cue is there; more than `most` are not looked for. */
function wordings(found: readonly Match[], text: string, most: number): number {
  if (most === 1 || found.length === 1) return 1
  const seen = new Set<string>()
  for (const { start, end } of found) {
    if (seen.add(text.slice(start, end).toLowerCase()).size === most) break
  }
  return seen.size
}
