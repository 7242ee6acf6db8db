import type { Hint } from '../../rules/types.ts'

export interface CheckedLine {
  /** Counted from 1 in what was pasted. */
  number: number
  text: string
  hints: readonly Hint[]
  /** True when the line could not be checked. */
  failed: boolean
}

/** A row for each finding, and one for each line without. `describe` gives the words of a hint. */
export function csvRows(
  lines: readonly CheckedLine[],
  header: readonly string[],
  describe: (hint: Hint) => readonly string[],
): string[][] {
  const rows = lines.flatMap(({ number, text, hints }) => {
    const line = [String(number), text]
    return hints.length === 0 ? [line] : hints.map((hint) => [...line, ...describe(hint)])
  })
  return [[...header], ...rows.map((row) => [...row, ...header.slice(row.length).map(() => '')])]
}

/** The drafts in a pasted text, one a line; empty lines count but are not checked. */
export function linesIn(pasted: string): { number: number; text: string }[] {
  return pasted
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ number: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '')
}
