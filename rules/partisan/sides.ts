import { bias, sideCues, threshold } from '../lexicon/side-weights.ts'
import { SIDE } from '../wording/term-index.ts'
import { isShort } from '../wording/wording.ts'
import { evidenceIn } from './evidence.ts'
import { bodyOf } from './stance.ts'
import type { Read } from './stance-signs.ts'
import { wordPoints } from './word-points.ts'

/**
 * Whether a text that names a party is for or against it, told from how neutral texts name parties. Asked beside the lists: it finds the
 * praise and the scorn for which they have no phrase.
 */
export function takesSides(whole: Read): boolean {
  const read = bodyOf(whole)
  if (isShort(read)) return false
  const cues = evidenceIn(read).reduce((sum, { cue, value }) => sum + value * (sideCues[cue] ?? 0), bias)
  return wordPoints(read, SIDE).reduce((sum, points) => sum + points, cues) > threshold
}
