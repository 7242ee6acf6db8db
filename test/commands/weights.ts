export const FOLDS = 5

/** The same text always in the same fold. */
export function foldOf({ text }: { text: string }): number {
  let hash = 7
  for (const char of text.slice(0, 60)) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003
  return hash % FOLDS
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

/** Lines of a record of terms by weight, in so many parts of one, the heaviest first; what rounds to nothing is left out. */
export function byWeight(terms: ReadonlyMap<string, number>, parts: number): string {
  const groups = new Map<number, string[]>()
  for (const [name, weight] of terms) {
    const key = Math.round(weight * parts) / parts
    if (key !== 0) groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([key, names]) => `  '${key}': '${names.sort().join(' ')}',`)
    .join('\n')
}
