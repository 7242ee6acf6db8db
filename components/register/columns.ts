import type { Author } from '../../rules/types.ts'
import { AUTHORS } from '../accounts/authors.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'

/** The columns of the register as CSV, each with the names under which it may stand in a file. */
const COLUMNS: Record<string, readonly string[]> = {
  platform: ['platform', 'kanaal', 'medium'],
  handle: ['handle', 'account', 'accountnaam', 'gebruikersnaam'],
  name: ['name', 'naam', 'weergavenaam'],
  type: ['type', 'soort'],
  ministry: ['ministry', 'ministerie', 'departement'],
  party: ['party', 'partij'],
  hashtags_department: ['hashtags_department', 'hashtags departement', 'hashtag departement'],
  hashtags_party: ['hashtags_party', 'hashtags partij', 'hashtag partij'],
  hashtags_private: ['hashtags_private', 'hashtags prive', 'hashtag prive'],
  manager: ['manager', 'beheerder'],
  status: ['status'],
}

export const COLUMN_NAMES: readonly string[] = Object.keys(COLUMNS)
export const NEEDED: readonly string[] = ['platform', 'handle', 'type']

/** Which column a heading means; undefined for one that is passed over. */
export function columnOf(heading: string): string | undefined {
  const plain = heading.trim().toLowerCase().replaceAll('é', 'e')
  return COLUMN_NAMES.find((column) => COLUMNS[column]?.includes(plain))
}

/** What people write in a cell for what the register calls otherwise. */
const WORDS: Record<string, Record<string, string>> = {
  platform: { twitter: 'x', 'x (twitter)': 'x', insta: 'instagram' },
  type: { hybride: 'hybrid', persoonlijk: 'personal', corporate: 'corporate', zakelijk: 'corporate' },
  status: {
    actief: 'active',
    'niet meer gebruikt': 'unused',
    'niet actief': 'unused',
    inactief: 'unused',
    inactive: 'unused',
    opgeheven: 'closed',
    gesloten: 'closed',
  },
}

/** A register's own word for what stands in a field; unknown words come back as they are, without capitals. */
export function ownWord(field: string, value: string): string {
  const words = WORDS[field]
  if (!words) return value
  const plain = value.trim().toLowerCase()
  return words[plain] ?? plain
}

const hashtagColumn = (author: Author) => `hashtags_${author}`

/** The cells of one account, in the order of the columns. */
export function cellsOf(account: RegisteredAccount): string[] {
  const cells: Record<string, string | undefined> = { ...account, roleHashtags: undefined }
  for (const author of AUTHORS)
    cells[hashtagColumn(author)] = (account.roleHashtags?.[author] ?? []).map(escaped).join(', ')
  return COLUMN_NAMES.map((column) => cells[column] ?? '')
}

/** One row as an entry of the register, not yet judged. Empty cells are left out. */
export function entryOf(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const entry: Record<string, unknown> = {}
  const roleHashtags: Record<string, string[]> = {}
  for (const [column, value] of Object.entries(cells)) {
    if (value.trim() === '') continue
    const author = AUTHORS.find((one) => hashtagColumn(one) === column)
    if (author) roleHashtags[author] = hashtagsIn(value)
    else entry[column] = ownWord(column, value)
  }
  return Object.keys(roleHashtags).length > 0 ? { ...entry, roleHashtags } : entry
}

/** A comma parts hashtags; so does white space before a #. Where they do not, a backslash stands before them. */
export function hashtagsIn(cell: string): string[] {
  const parts = cell.match(/(?:\\.|[^\\,\s]|\s+(?![\s#]))+/gsu) ?? []
  return parts.map((part) => part.trim().replace(/\\(.)/gs, '$1')).filter((part) => part !== '')
}

function escaped(tag: string): string {
  return tag.replace(/[\\,]|(?<=\s)#/g, '\\$&')
}
