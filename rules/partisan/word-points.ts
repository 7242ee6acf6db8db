import type { Match } from '../engine/matcher.ts'
import { pointsIn } from '../wording/wording.ts'
import { partyNames } from './names.ts'
import type { Read } from './stance-signs.ts'

/** Names of more than one word, which are made of plain words: "Partij voor de Dieren". */
export function longNames(read: Read): readonly Match[] {
  return partyNames(read).filter(({ first, last }) => last - first > 1)
}

/**
 * How much each token of a text speaks for a model of a party's tone, STANCE or SIDE. The words of a party's own name say nothing by themselves: "Partij voor de
 * Dieren" is made of a party, a "for" and animals.
 */
export function wordPoints(read: Read, model: number): readonly number[] {
  const points = pointsIn(read, model)
  for (const { first, last } of longNames(read)) points.fill(0, first, last)
  return points
}
