import type { Hint } from '../../rules/types.ts'

/** Hints that say the same about the same words, in different places of the draft. */
export interface HintGroup {
  /** Stays the same while the text around the words changes. */
  key: string
  hint: Hint
  /** All of them, the first included. */
  places: readonly Hint[]
}

/** Two hints are the same to the user when rule, words and what is said are. */
export function sameHint({ rule, message, match, data }: Hint): string {
  return [rule, message, match, ...data].join('\n')
}

/** Keeps the order of the hints: gravest first, then as in the draft. */
export function groupHints(hints: readonly Hint[]): HintGroup[] {
  const groups = new Map<string, [Hint, ...Hint[]]>()
  for (const hint of hints) {
    const key = sameHint(hint)
    const group = groups.get(key)
    if (group) group.push(hint)
    else groups.set(key, [hint])
  }
  return [...groups].map(([key, places]) => ({ key, hint: places[0], places }))
}
