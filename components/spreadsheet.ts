import Papa from 'papaparse'

/** A spreadsheet runs a cell that begins so as a formula, unless an apostrophe stands before it. */
const FORMULA = /^'*[=+\-@\t\r]/
const SHIELDED = /^'+[=+\-@\t\r]/

const shield = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell)
export const unshield = (cell: string) => (SHIELDED.test(cell) ? cell.slice(1) : cell)

/** CSV for Dutch spreadsheets: semicolons, the byte order mark by which Excel knows UTF-8, and no cell that runs as a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const shielded = rows.map((row) => row.map(shield))
  return `\ufeff${Papa.unparse(shielded, { delimiter: ';', newline: '\r\n' })}\r\n`
}
