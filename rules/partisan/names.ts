import type { Match } from '../engine/matcher.ts'
import { type DraftContext, overlaps } from '../engine/rule.ts'
import { SENTENCE, SPACED } from '../text/gaps.ts'
import { isName } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { isExpanded, isNamesake, PARTICLES } from './namesakes.ts'

type Read = Pick<DraftContext, 'matches' | 'text' | 'tokens'>

/** Surnames that are words, places or many people's too. */
const COMMON = new Set('klaver dassen bikker stoffer teunissen nanninga'.split(' '))

interface Names {
  /** The certain ones, and the doubtful ones that the context makes certain. */
  meant: readonly Match[]
  /** Somebody else of that name, another meaning of the letters. */
  others: readonly Match[]
}

/** The names in a text are asked for many times in one check. */
const known = new WeakMap<readonly Token[], Names>()

/** Parties and party faces that a text names. */
export function partyNames(read: Read): readonly Match[] {
  return namesIn(read).meant
}

/** Words that look like the name of a party or of a party's face and are not. */
export function otherNames(read: Read): readonly Match[] {
  return namesIn(read).others
}

function namesIn(read: Read): Names {
  let names = known.get(read.tokens)
  if (!names) known.set(read.tokens, (names = findNames(read)))
  return names
}

const NONE: Names = { meant: [], others: [] }

function findNames(read: Read): Names {
  const [parties, faces, likes] = [read.matches('party'), read.matches('party-face'), read.matches('party-like')]
  if (parties.length + faces.length + likes.length === 0) return NONE
  const expanded = [...parties, ...likes].filter((match) => isExpanded(match, read.tokens, read.text))
  const stands = new Set(expanded.map(({ first }) => read.tokens[first]?.raw))
  const isOther = ({ first }: Match) => stands.has(read.tokens[first]?.raw) || isNotParty(first, read)
  const named = parties.filter((match) => !isOther(match))
  const full = faces.filter((match) => !isBare(match, read))
  const bare = faces.filter((match) => isBare(match, read) && !full.some((other) => overlaps(other, match)))
  const certain = [...named, ...full]
  // Klaver is a clover and PRO is in favour; a text with both means the politician and the party.
  const both = bare.length > 0 && likes.some((match) => !isOther(match) && read.tokens[match.first]?.raw !== 'Forum')
  const surnames = bare.filter((match) => isFace(match, read, both || certain.length > 0))
  const isPolitical = both || certain.length + surnames.length > 0
  const doubtful = likes.filter((match) => !isOther(match) && isParty(match, read, isPolitical))
  const meant = [...certain, ...surnames, ...doubtful].sort((a, b) => a.start - b.start)
  const others = [...parties, ...bare, ...likes.filter(isOther)].filter((match) => !meant.includes(match))
  return { meant, others }
}

/** A surname without a first name. */
function isBare({ first, last }: Match, { tokens }: Read): boolean {
  return last === first + 1 || tokens[first]?.key === 'van'
}

/** Whether a bare surname is the politician's: rare ones unless somebody else's, the others where a politician is spoken of. */
function isFace(match: Match, read: Read, amongParties: boolean): boolean {
  if (isNamesake(match, read.tokens)) return false
  if (!COMMON.has(read.tokens[match.first]?.key ?? '')) return true
  return amongParties || isMarked(match, read) || isIn('party-politics.is-face', match, read)
}

/** What is said of nobody but a politician and of nothing but a party. */
const MARKS = ['vote_appeal', 'event', 'candidate'].map((group) => `party-politics.${group}`)
const ATTACKS = ['attack', 'opposition'].map((group) => `party-politics.${group}`)

/** The first word of a sentence has its capital anyway, and harsh words are plain ones too: sowing clover is no sowing of hatred. */
function isMarked(match: Match, read: Read): boolean {
  const isFirst = read.tokens[match.first]?.gap === SENTENCE
  return (isFirst ? MARKS : [...MARKS, ...ATTACKS]).some((group) => isIn(group, match, read))
}

/** Whether a match of the group overlaps this one. */
export function isIn(group: string, match: Match, { matches }: Read): boolean {
  return matches(group).some((other) => overlaps(other, match))
}

function isNotParty(first: number, { matches }: Read): boolean {
  return matches('party-politics.other-meaning').some((other) => other.first <= first && first < other.last)
}

function isParty(match: Match, read: Read, amongParties: boolean): boolean {
  if (isIn('party-politics.not-party', match, read)) return false
  if (isIn('party-politics.is-party', match, read) || isMarked(match, read) || isOfPerson(match, read)) return true
  const raw = read.tokens[match.first]?.raw ?? ''
  if (raw === 'Forum' || isShouted(match, read.tokens)) return false
  return amongParties || read.matches('party-politics.politics').length > 0
}

/** Whether it stands in brackets behind somebody's first name and surname: Lisa Janssen (SP). */
function isOfPerson({ first, start, end }: Match, { text, tokens }: Read): boolean {
  if (text[start - 1] !== '(' || text[end] !== ')') return false
  const [surname, before] = [tokens[first - 1], tokens[first - 2]]
  if (!surname || !before || !isName(surname) || surname.gap > SPACED) return false
  return isName(before) || PARTICLES.has(before.key)
}

/** Whether the words beside it are in capitals too, so that its own capitals say nothing. */
function isShouted({ first, last }: Match, tokens: Read['tokens']): boolean {
  return [tokens[first - 1], tokens[last]].some(
    (token) => token?.kind === 'word' && token.raw.length > 2 && token.raw === token.raw.toUpperCase(),
  )
}

/**
 * How the sentence around a name speaks: "plain" where it is a sober one about parliament, government or the news, "own"
 * where it has how parties speak of themselves, "open" where it has neither.
 */
export function standOf({ first, last, start, end }: Match, { matches, text, tokens }: Read): 'plain' | 'own' | 'open' {
  if (text[start - 1] === '(' && text[end] === ')') return 'plain'
  let from = first
  while (from > 0 && tokens[from]?.gap !== SENTENCE) from--
  let to = last
  while (to < tokens.length && tokens[to]?.gap !== SENTENCE) to++
  const has = (group: string) => matches(group).some((match) => match.first >= from && match.last <= to)
  if (has('party-politics.sober')) return 'plain'
  if (text.slice(tokens[to - 1]?.end, tokens[to]?.start).includes('!')) return 'own'
  if (has('party-politics.frame')) return 'plain'
  return has('party-politics.voice') || tokens.some(({ kind }) => kind === 'emoji') ? 'own' : 'open'
}
