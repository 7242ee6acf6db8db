import { bias, sideCues, threshold } from '../lexicon/side-weights.ts'
import { isShort, sidePoints } from '../wording/wording.ts'
import { bodyOf, evidenceIn } from './stance.ts'
import type { Read } from './stance-signs.ts'

/**
 * Whether a text that names a party is for or against it, told from how neutral texts name parties. Asked beside the lists: it finds the
 * praise and the scorn for which they have no phrase.
 */
export function takesSides(whole: Read): boolean {
  const read = bodyOf(whole)
  if (isShort(read)) return false
  const cues = evidenceIn(read).reduce((sum, { cue, value }) => sum + value * (sideCues[cue] ?? 0), bias)
  return sidePoints(read).reduce((sum, points) => sum + points, cues) > threshold
}
