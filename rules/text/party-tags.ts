import { type Party, parties } from '../lexicon/parties.ts'
import * as shapes from '../lexicon/party-tag-shapes.ts'
import { fold } from './fold.ts'

/**
 * Which parties a hashtag names. A tag is read as an opening, a name and an ending, of which the name must be whole:
 * #TeamVolt names a party and #teamvoltage does not.
 */

const APPEAL = new RegExp(`^(?:${shapes.VOTE})(?=.)`)
const TEAM = new RegExp(`^(?:${shapes.TEAM})(?=.)`)
const OPENING = new RegExp(
  `^(?:${shapes.TEAM}|${shapes.OTHER_OPENING}|[0-9]+(?:jaar|maart|november|oktober|juni)?)(?=.)`,
)
const ENDING = new RegExp(
  `^(?:(?:${shapes.PARTY_MATTER}|${shapes.LOOSE_ENDING})?(?:${shapes.YEAR}|${shapes.PLACE})?$|(?:${shapes.VERB}))`,
)
const CERTAIN_ENDING = new RegExp(`^(?:${shapes.PARTY_MATTER}(?:[0-9]{1,4})?|${shapes.YEAR}|${shapes.PLACE})$`)
const YEAR_AT_END = /(?:20)?2[0-9]$/

const letters = (name: string) => fold(name).replace(/[^\p{L}\p{N}]+/gu, '')
const certain = new Map<string, Party>()
const doubtful = new Map<string, Party>()
const surnames = new Map<string, Party>()
const firstNames = new Map<string, Party>()

for (const party of parties) {
  const words = new Set(party.doubtful?.filter((name) => !name.includes(' ')).map(letters))
  for (const tag of party.tags) (words.has(tag) ? doubtful : certain).set(tag, party)
  for (const name of [...(party.people ?? []), ...(party.former ?? []), ...(party.ministers ?? [])]) {
    const [first = '', ...rest] = name.split(' ')
    firstNames.set(letters(first), party)
    for (const form of [name, rest.join(' '), rest.at(-1) ?? '']) surnames.set(letters(form), party)
  }
}

/** Names long or odd enough to be told apart anywhere in a tag: #30jaargroenlinks, #d66krijgthetvoorelkaar. */
const isOdd = (tag: string) => tag.length > 5 || /\d$|^pvd/.test(tag)
const odd = [...certain].filter(([tag]) => isOdd(tag))
const plain = [...certain].filter(([tag]) => !isOdd(tag))

/** The parties that a hashtag or handle (with or without its sign, any case) names for certain. */
export function partiesOfTag(tag: string): readonly Party[] {
  const key = bodyOf(tag)
  const named = certain.get(key) ?? afterAppeal(key) ?? afterTeam(key)
  if (named) return [named]
  const found = [
    ...odd.filter(([name]) => key.includes(name)),
    ...plain.filter(([name]) => atEdge(name, key, tag)),
    ...[...doubtful].filter(([name]) => isBeforeEnding(name, key)),
  ]
  return [...new Set(found.map(([, party]) => party))]
}

/** The party that a hashtag names if the draft is about politics: #DNA, #volt, #forum. */
export function doubtfulPartyOfTag(tag: string): Party | undefined {
  return doubtful.get(bodyOf(tag))
}

/** Whether a tag asks to vote for a party or one of its faces: #StemX, #KiesX. */
export function isAppealTag(tag: string): boolean {
  return afterAppeal(bodyOf(tag)) !== undefined
}

function bodyOf(tag: string): string {
  return fold(unsigned(tag)).replaceAll('_', '')
}

function unsigned(tag: string): string {
  return tag.replace(/^[#＃@＠]/, '')
}

function afterAppeal(key: string): Party | undefined {
  const name = rest(key, APPEAL)
  return name === undefined ? undefined : (partyNamed(name) ?? surnames.get(name) ?? firstNames.get(name))
}

function afterTeam(key: string): Party | undefined {
  const name = rest(key, TEAM)
  if (name === undefined) return undefined
  const face = shapes.PLAIN_SURNAMES.has(name) ? undefined : surnames.get(name)
  const first = shapes.NOTABLE_FIRST_NAMES.has(name) ? firstNames.get(name) : undefined
  return partyNamed(name) ?? face ?? first ?? branchOf(name)
}

/** A branch of a party: in #TeamVVDRotterdam no other word can begin with the abbreviation. */
function branchOf(name: string): Party | undefined {
  return [...certain].find(([tag]) => tag.length > 2 && name.startsWith(tag) && name.length > tag.length + 2)?.[1]
}

function rest(key: string, opening: RegExp): string | undefined {
  const found = opening.exec(key)?.[0]
  return found === undefined ? undefined : key.slice(found.length)
}

function partyNamed(name: string): Party | undefined {
  const bare = name.replace(YEAR_AT_END, '')
  return certain.get(name) ?? doubtful.get(name) ?? certain.get(bare) ?? doubtful.get(bare)
}

/** A short abbreviation at the start or end, where the rest is a known word or the capitals show the seam. */
function atEdge(name: string, key: string, tag: string): boolean {
  const raw = unsigned(tag)
  if (key.startsWith(name)) {
    const ending = key.slice(name.length)
    return ENDING.test(ending) || (ending.length > 2 && isSeam(raw, name.length))
  }
  if (!key.endsWith(name)) return false
  const at = raw.length - name.length
  return OPENING.test(key) || (at > 2 && isSeam(raw, at))
}

/** Whether capitals or an underscore divide a tag here: VVD|Utrecht, Jongeren|CDA, but not VVD|ongen. */
function isSeam(raw: string, at: number): boolean {
  const [before = '', after = '', next = ''] = [raw[at - 1], raw[at], raw[at + 1]]
  if (before === '_' || after === '_') return true
  const isUpper = (char: string) => char !== char.toLowerCase()
  return isUpper(after) && isUpper(before) !== isUpper(next)
}

function isBeforeEnding(name: string, key: string): boolean {
  if (!key.startsWith(name) || shapes.NOT_WITH_ENDING.has(name)) return false
  return CERTAIN_ENDING.test(key.slice(name.length))
}
