import Papa from 'papaparse'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { csvText } from '../spreadsheet.ts'
import { COLUMN_NAMES, cellsOf } from './columns.ts'

/** The register as a spreadsheet opens it. */
export function toCsv(accounts: readonly RegisteredAccount[]): string {
  return csvText([COLUMN_NAMES, ...accounts.map(cellsOf)])
}

export interface Csv {
  rows: string[][]
  /** Quotation marks that do not close, by the row they begin in; everything behind them is in doubt. */
  unclosed: number | undefined
}

/** Reads semicolons, commas, tabs or bars, whichever the file uses. Row 1 is the first row. */
export function parseCsv(text: string): Csv {
  const declared = /^\ufeff?sep=(.)\r?\n/.exec(text)
  const body = declared ? text.slice(declared[0].length) : text.replace(/^\ufeff/, '')
  const delimiter = declared?.[1] ?? delimiterOf(body)
  const { data, errors } = Papa.parse<string[]>(body, { delimiter })
  const quote = errors.find(({ type }) => type === 'Quotes')
  const shift = declared ? 1 : 0
  const rows = declared ? [[declared[0].trim()], ...data] : data
  return { rows, unclosed: quote?.row === undefined ? undefined : quote.row + shift + 1 }
}

/** The sign that parts most headings. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string) => heading.split(sign).length
  return [';', ',', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
