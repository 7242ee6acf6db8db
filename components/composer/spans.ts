import type { Hint } from '../../rules/types.ts'

/** The one stretch in which two texts differ; offsets are UTF-16 code units, `oldEnd` and `newEnd` exclusive. */
export interface Edit {
  start: number
  oldEnd: number
  newEnd: number
}

export function editBetween(before: string, after: string): Edit {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < shortest - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail }
}

/**
 * Moves hints along with an edit, so that nothing wrong is highlighted until the next check has run. A hint whose words
 * were touched, or no longer stand where they should, is dropped; one about the whole draft stays.
 */
export function moveHints(hints: readonly Hint[], before: string, after: string): Hint[] {
  if (before === after) return [...hints]
  const { start, oldEnd, newEnd } = editBetween(before, after)
  return hints.flatMap((hint) => {
    if (hint.start === null || hint.end === null) return [hint]
    const shift = hint.start >= oldEnd ? newEnd - oldEnd : 0
    if (shift === 0 && hint.end > start && hint.start < oldEnd) return []
    const moved = { ...hint, start: hint.start + shift, end: hint.end + shift }
    return after.slice(moved.start, moved.end) === hint.match ? [moved] : []
  })
}
