import { ministryByName, ministryOfTag, sameDepartment } from '../lexicon/ministries.ts'
import { parties, partyByName } from '../lexicon/parties.ts'
import { NOT_WITH_ENDING, PLACE } from '../lexicon/party-tag-shapes.ts'
import { collections, mergedInto, noParty, noSenders, privateTags } from '../lexicon/role-words.ts'
import type { Account, Author, Language } from '../types.ts'
import { fold } from './fold.ts'
import { isAppealTag, partiesOfTag } from './party-tags.ts'
import type { Token } from './tokens.ts'

/** Whom a hashtag names as the sender of a post on a hybrid account. */
export type Sender = Author | 'other-party'

const ROLES = ['party', 'department', 'private'] as const
const OPENING = /^(?:team|namens)(?=.)/
const BRANCH = new RegExp(`(?:${PLACE}|nl|nederland)$`)
const FEWEST_LETTERS = 3
const PRIVATE = new Set(privateTags.map(letters))

/** Body of a role hashtag -> its party. Names and handles; a slogan names no sender, save in the form #TeamX. */
const senders = new Map<string, string>()
/** Bodies that are words or other abbreviations as well -> how the party spells them. */
const doubtfulBodies = new Map<string, string>()
for (const { abbr, names, handles, tags, doubtful = [] } of parties) {
  if (noSenders.has(abbr)) continue
  const teams = tags.filter((tag) => tag.startsWith('team')).map((tag) => tag.slice(4))
  for (const name of [abbr, ...names, ...handles, ...doubtful, ...teams]) {
    const body = letters(name)
    if (!senders.has(body)) senders.set(body, collections.has(abbr) ? body : (mergedInto[abbr] ?? abbr))
  }
  for (const name of doubtful) doubtfulBodies.set(letters(name), abbr)
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Reads hashtags as the readers of one account do, for posts of one author. */
export function senderReader(account: Account, author: Author): (tag: Token) => Sender | undefined {
  const registers = [author, ...ROLES].map((role) => ({ role, tags: registered(account, role) }))
  const ministry = ministryByName(account.ministry ?? '')
  const takesAnyMinistry = registered(account, 'department').length === 0
  const own = ownParties(account)
  return (token) => {
    const tag = token.key.replaceAll('_', '')
    const register = registers.find(({ tags }) => tags.includes(tag))
    if (register) return register.role
    if (PRIVATE.has(tag)) return 'private'
    const named = tag.startsWith('min') ? ministryOfTag(tag) : undefined
    if (named && (ministry ? sameDepartment(ministry, named) : takesAnyMinistry)) return 'department'
    return named ? undefined : partyOf(token, tag, own)
  }
}

/** Reads #TeamX, #X, #TeamXUtrecht and #XUtrecht; with an unknown own party, any party may be it. */
function partyOf({ raw }: Token, tag: string, own: readonly string[]): Sender | undefined {
  const body = tag.replace(OPENING, '')
  const bare = senders.has(body) ? body : body.replace(BRANCH, '')
  const named = senders.get(bare)
  const isTeam = body !== tag
  if (own.includes(named ?? body) || (isTeam && own.some((party) => isBranchOf(party, body)))) return 'party'
  if (named === undefined) return isTeam || isAppealTag(raw) ? otherOf(partiesOfTag(raw), own) : undefined
  if (own.length === 0) return 'party'
  return isNameOfParty(bare, raw, bare === tag) ? 'other-party' : undefined
}

/** #TeamVVDGooisemeren: after "team" and a name that is nothing else, what follows can only be one of its branches. */
function isBranchOf(party: string, body: string): boolean {
  for (const [name, owner] of senders) {
    if (owner === party && name.length >= FEWEST_LETTERS && body.startsWith(name) && !doubtfulBodies.has(name))
      return true
  }
  return false
}

/** Whether a tag on somebody else's account means the party: #DENK does, #denk and #DNA need not. */
function isNameOfParty(bare: string, raw: string, isWhole: boolean): boolean {
  const spelling = doubtfulBodies.get(bare)
  if (spelling === undefined) return true
  return isWhole ? spelling === raw.slice(1) && !NOT_WITH_ENDING.has(bare) : partiesOfTag(raw).length > 0
}

function otherOf(named: readonly { abbr: string }[], own: readonly string[]): Sender | undefined {
  if (own.length === 0 || named.length === 0) return undefined
  return named.some(({ abbr }) => own.includes(mergedInto[abbr] ?? abbr)) ? undefined : 'other-party'
}

/** The account's own party; when it is not filled in, those that its registered hashtags name. */
function ownParties(account: Account): string[] {
  const name = letters(account.party ?? '')
  if (name !== '' && !noParty.has(name)) return [senders.get(name) ?? name]
  return registered(account, 'party').map((tag) => senders.get(tag.replace(OPENING, '')) ?? tag)
}

function registered(account: Account, author: Author): string[] {
  return (account.roleHashtags?.[author] ?? []).map(letters).filter((tag) => tag !== '')
}

/** The hashtag to add for this author, or undefined when the account does not tell which. */
export function tagFor(author: Author, account: Account, language: Language): string | undefined {
  const own = account.roleHashtags?.[author]?.find((tag) => letters(tag) !== '')
  if (own) return `#${own.trim().replace(/^[#＃]/, '')}`
  if (author === 'private') return language === 'en' ? '#private' : '#privé'
  return author === 'department' ? departmentTag(account) : partyTag(account)
}

function departmentTag({ ministry = '' }: Account): string | undefined {
  const own = ministryByName(ministry)
  return own && `#Min${own.partOf ?? own.abbr}`
}

function partyTag({ party = '' }: Account): string | undefined {
  const typed = party.replace(/[^\p{L}\p{N}]+/gu, '')
  if (typed === '' || noParty.has(fold(typed))) return undefined
  const abbr = partyByName(party)?.abbr ?? typed
  return `#Team${abbr.includes(' ') ? typed : abbr}`
}
