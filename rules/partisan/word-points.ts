import { pointsIn } from '../wording/wording.ts'
import { partyNames } from './names.ts'
import type { Read } from './stance-signs.ts'

/**
 * How much each token of a text speaks for a model of a party's tone, STANCE or SIDE. The words of a party's own name say nothing by themselves: "Partij voor de
 * Dieren" is made of a party, a "for" and animals.
 */
export function wordPoints(read: Read, model: number): readonly number[] {
  const points = pointsIn(read, model)
  for (const { first, last } of partyNames(read)) if (last - first > 1) points.fill(0, first, last)
  return points
}
