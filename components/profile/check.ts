import type { AccountType } from '../../rules/types.ts'
import { bioLine } from './bio.ts'
import type { ProfileFields } from './fields.ts'
import { handleLine, nameLine } from './identity.ts'
import { type Column, line, type Profile, type ProfileCheck, type ProfileLine } from './lines.ts'
import { linkLine } from './link-field.ts'

/** What is looked at on which kind of profile. */
const COLUMNS = {
  corporate: [
    'handle',
    'name',
    'bio_sender',
    'bio_management',
    'bio_webcare',
    'bio_ministry',
    'party',
    'link',
    'verified',
  ],
  hybrid: ['handle', 'name', 'bio_management', 'bio_webcare', 'bio_department', 'bio_party', 'link', 'verified'],
  member: ['name', 'bio_sender', 'bio_shared', 'bio_webcare', 'link'],
  showcase: ['name', 'bio_sender', 'bio_management', 'bio_webcare', 'bio_ministry', 'party', 'link'],
} as const satisfies Record<Column, readonly ProfileCheck[]>

/** Null for a personal account: the guideline sets no conditions for its profile. */
export function columnOf(type: AccountType, { platform, kind }: ProfileFields): Column | null {
  if (type === 'personal') return null
  if (platform !== 'linkedin') return type
  return kind === 'member' ? 'member' : 'showcase'
}

/** The guideline's conditions for one profile, line by line; the last is the logo, which only a person can see. */
export function checkProfile(profile: Profile): ProfileLine[] {
  const { fields, account } = profile
  const column = columnOf(account.type, fields)
  if (!column) return []
  const lines = COLUMNS[column].map((check) => lineOf(check, column, profile))
  const logo = account.type === 'corporate' && column !== 'member' ? 'yes' : 'no'
  return [...kindLine(profile), ...lines, line('logo', 'look', logo)]
}

function lineOf(check: (typeof COLUMNS)[Column][number], column: Column, profile: Profile): ProfileLine {
  switch (check) {
    case 'handle':
      return handleLine(profile)
    case 'name':
      return nameLine(column, profile)
    case 'party':
      return partyLine(profile)
    case 'link':
      return linkLine(column, profile.fields)
    case 'verified':
      return verifiedLine(profile.fields)
    default:
      return bioLine(check, column, profile)
  }
}

/** On LinkedIn a corporate account is a page and a hybrid one belongs to a member. */
function kindLine({ fields: { platform, kind }, account: { type } }: Profile): ProfileLine[] {
  if (platform !== 'linkedin' || (kind === 'member') === (type === 'hybrid')) return []
  return [line('kind', 'wrong', type === 'corporate' ? 'member' : 'page')]
}

function partyLine({ party: { inText, inHandle } }: Profile): ProfileLine {
  const words = [...new Set([...inText, ...inHandle])]
  return words.length === 0 ? line('party', 'ok', 'none') : line('party', 'wrong', 'found', words.join(', '))
}

function verifiedLine({ verified }: ProfileFields): ProfileLine {
  if (verified === null) return line('verified', 'look', 'unseen')
  return verified ? line('verified', 'ok', 'yes') : line('verified', 'wrong', 'no')
}
