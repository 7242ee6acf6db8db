import { type Problem, problem, whole } from '../accounts/parse.ts'
import { accountKey } from '../accounts/register.ts'
import { accountSchema, type RegisteredAccount } from '../accounts/schema.ts'
import { unshield } from '../spreadsheet.ts'
import { columnOf, entryOf, NEEDED, ownWord } from './columns.ts'
import { parseCsv } from './csv.ts'

export const STATUSES = ['active', 'unused', 'closed'] as const

/** What an import would do. Nothing is written before the user has seen it. */
export interface Plan {
  /** Accounts that are right, in the order of the file. */
  added: RegisteredAccount[]
  changed: RegisteredAccount[]
  same: number
  /** Each with the row it is about (1 is the first row of the file, or the first entry of a list) and the field. */
  wrong: WrongRow[]
  /** The file as a whole cannot be read: message `import_<failure>`. */
  failure?: 'empty' | 'json' | 'columns'
}

export interface WrongRow {
  row: number
  problems: Problem[]
}

interface Entry {
  row: number
  value: unknown
  problems: Problem[]
}

type Known = readonly RegisteredAccount[]

/** Judges a file of either kind against the accounts that are there and those that the policy has locked. */
export function planImport(text: string, own: Known, locked: Known): Plan {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  if (trimmed === '') return failed('empty')
  if (/^[[{]/.test(trimmed)) return planJson(trimmed, own, locked)
  return planCsv(text, own, locked)
}

function planJson(text: string, own: Known, locked: Known): Plan {
  try {
    const value = JSON.parse(text) as unknown
    const list = Array.isArray(value) ? value : (value as { accounts?: unknown }).accounts
    if (!Array.isArray(list)) return failed('json')
    return judged(
      list.map((entry: unknown, index) => ({ row: index + 1, value: entry, problems: [] })),
      own,
      locked,
    )
  } catch {
    return failed('json')
  }
}

function planCsv(text: string, own: Known, locked: Known): Plan {
  const { rows, unclosed } = parseCsv(text)
  const top = rows.findIndex((row) => row.some((cell) => columnOf(unshield(cell)) !== undefined))
  const columns = (rows[top] ?? []).map((cell) => columnOf(unshield(cell)))
  if (NEEDED.some((column) => !columns.includes(column))) return failed('columns')
  const entries = rows.flatMap((cells, index): Entry[] => {
    const row = index + 1
    if (index <= top || cells.every((cell) => cell.trim() === '')) return []
    if (unclosed !== undefined && row >= unclosed)
      return [{ row, value: undefined, problems: [problem('', 'closed_quotes', cells.join(' '))] }]
    return [rowEntry(row, cells, columns)]
  })
  return judged(entries, own, locked)
}

function rowEntry(row: number, cells: readonly string[], columns: readonly (string | undefined)[]): Entry {
  const problems: Problem[] = []
  const named: Record<string, string> = {}
  cells.forEach((cell, index) => {
    const column = columns[index]
    if (index >= columns.length && cell.trim() !== '') problems.push(problem('', 'fewer_cells', cell))
    if (!column) return
    if (cell.startsWith('=')) problems.push(problem(column, 'no_formula', cell))
    named[column] = unshield(cell)
  })
  return { row, value: entryOf(named), problems }
}

function judged(entries: readonly Entry[], own: Known, locked: Known): Plan {
  const plan: Plan = { added: [], changed: [], same: 0, wrong: [] }
  const keyOf = ({ platform, handle }: RegisteredAccount) => accountKey(platform, handle)
  const there = new Map(own.map((account) => [keyOf(account), account]))
  const taken = new Set(locked.map(keyOf))
  const seen = new Set<string>()
  for (const { row, value, problems } of entries) {
    const { account, bad } = problems.length > 0 ? { account: undefined, bad: problems } : judge(value)
    const key = account && keyOf(account)
    if (!account || key === undefined) plan.wrong.push({ row, problems: bad })
    else if (seen.has(key)) plan.wrong.push({ row, problems: [problem('handle', 'once', account.handle)] })
    else if (taken.has(key)) plan.wrong.push({ row, problems: [problem('handle', 'not_locked', account.handle)] })
    else if (!there.has(key)) plan.added.push(account)
    else if (sameAccount(there.get(key), account)) plan.same++
    else plan.changed.push(account)
    if (key !== undefined) seen.add(key)
  }
  return plan
}

function judge(value: unknown): { account: RegisteredAccount | undefined; bad: Problem[] } {
  const { value: account, bad } = whole(accountSchema)(value, '')
  const named = bad.map((one) => ({ ...one, at: one.at.replace(/^\./, '') }))
  if (!account?.status) return { account, bad: named }
  const status = ownWord('status', account.status)
  if (!STATUSES.some((known) => known === status))
    return { account: undefined, bad: [problem('status', 'status', account.status)] }
  return { account: { ...account, status }, bad: named }
}

/** Whether two entries say the same, whatever the order in which they say it. */
function sameAccount(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other)
}

function sorted(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value) ?? ''
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return parts
    .map(([key, part]) => `${key}:${sorted(part)}`)
    .sort()
    .join()
}

function failed(failure: NonNullable<Plan['failure']>): Plan {
  return { added: [], changed: [], same: 0, wrong: [], failure }
}
