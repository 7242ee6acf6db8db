import type { Match } from './engine/matcher.ts'
import { type DraftContext, defineRule, overlaps } from './engine/rule.ts'
import { appealGroups } from './lexicon/partisan-appeals.ts'
import { toneGroups } from './lexicon/partisan-tone.ts'
import { mentionGroups } from './lexicon/party-mentions.ts'
import { isPartyAddress, isPartyHandle } from './partisan/accounts.ts'
import { cueGroups } from './partisan/evidence.ts'
import { error } from './partisan/findings.ts'
import { mentions } from './partisan/mentions.ts'
import { isIn, otherNames, partyNames } from './partisan/names.ts'
import { partisanWords } from './partisan/stance.ts'
import { isPartyTag } from './partisan/tags.ts'
import type { Finding } from './types.ts'

const PREFIX = 'party-politics.'
/** Groups whose every match is an error of its own. */
const MARKERS = ['vote_appeal', 'candidate', 'praise', 'attack', 'opposition', 'event'] as const
/** What takes a group's words back when the draft names no party: "onze kandidaten" for a vacancy, flyers about fire safety. */
const UNLESS: Readonly<Record<string, readonly string[]>> = {
  vote_appeal: ['other-vote', 'contest'],
  candidate: ['recruitment', 'other-vote'],
  event: ['neutral'],
}
/** What takes back a single match of a group: a reproach that somebody else is reported to have made, a mayor's party. */
const NOT_OWN: Readonly<Record<string, readonly string[]>> = {
  attack: ['not-party', 'reported'],
  opposition: ['not-party', 'reported'],
  candidate: ['not-party', 'office-holder'],
  event: ['not-party', 'office-holder'],
  praise: ['not-party', 'office-holder'],
}

export default defineRule({
  id: 'party-politics',
  severities: ['error', 'warning'],
  accounts: ['corporate', 'hybrid'],
  sources: ['corporate_never_party', 'no_mixing', 'election_time'],
  messages: [
    'vote_appeal',
    'hashtag',
    'event',
    'candidate',
    'praise',
    'attack',
    'opposition',
    'link',
    'quoted_party',
    'quoted_text',
    'repost',
    'handle',
    'mention',
    'named',
    'handle_election',
    'mention_election',
    'extra',
    'stance',
  ],
  patterns: [...mentionGroups, ...appealGroups, ...toneGroups, ...cueGroups],
  check: (context) => {
    const errors = [...marked(context), ...tags(context), ...links(context), ...quoted(context), ...extra(context)]
    return [...errors, ...mentions(context), ...(errors.length > 0 ? [] : stance(context))]
  },
})

function marked(context: DraftContext): Finding[] {
  const found = MARKERS.flatMap((message) => {
    const matches = context.matches(PREFIX + message)
    if (matches.length === 0 || isTakenBack(message, context)) return []
    return matches.filter((match) => !isOfOthers(match, message, context)).map((span) => error(message, span, context))
  })
  return [...found, ...verdicts(context), ...namedVotes(context)]
}

/** A verdict or warmth in a sentence of its own is for the party or the bloc that the draft names in another. */
function verdicts(context: DraftContext): Finding[] {
  const { matches } = context
  const isNamed = partyNames(context).length > 0
  const attacks = isNamed || matches('bloc').length > 0 ? matches(`${PREFIX}verdict`) : []
  const praise = isNamed ? matches(`${PREFIX}warmth`) : []
  return [
    ...attacks.map((span) => error('attack', span, context)),
    ...praise.map((span) => error('praise', span, context)),
  ]
}

function isOfOthers(match: Match, message: string, context: DraftContext): boolean {
  const against = NOT_OWN[message] ?? ['not-party']
  if (against.some((group) => isIn(PREFIX + group, match, context))) return true
  const namesakes = otherNames(context).filter((other) => overlaps(other, match))
  return namesakes.length > 0 && !partyNames(context).some((name) => overlaps(name, match))
}

function isTakenBack(message: string, context: DraftContext): boolean {
  const against = UNLESS[message] ?? []
  return against.some((group) => context.matches(PREFIX + group).length > 0) && partyNames(context).length === 0
}

/** "Stem op" a person: a name of two words or a handle, unless it is a contest. */
function namedVotes({ matches, tokens, text }: DraftContext): Finding[] {
  if (['contest', 'other-vote'].some((group) => matches(PREFIX + group).length > 0)) return []
  return matches('party-politics.vote-for').flatMap((match) => {
    const [first, second] = [tokens[match.last], tokens[match.last + 1]]
    const isName =
      first?.kind === 'mention' ||
      (isCapital(first?.raw) && (isCapital(second?.raw) || PARTICLE.test(second?.raw ?? '')))
    return first && isName ? [error('vote_appeal', { start: match.start, end: first.end }, { text })] : []
  })
}

/** Small words inside a surname. */
const PARTICLE = /^(?:van|de|der|den|ter|ten|el|al|ben)$/

function isCapital(word = ''): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}

function tags(context: DraftContext): Finding[] {
  const found = context.tokens.filter((token) => isPartyTag(token, context))
  return found.map((span) => error('hashtag', span, context))
}

function links(context: DraftContext): Finding[] {
  const found = [...context.ofKind('url'), ...context.ofKind('email')].filter(isPartyAddress)
  return found.map((span) => error('link', span, context))
}

function quoted({ draft, quoted }: DraftContext): Finding[] {
  // In a reply somebody else chose what stands above it.
  if (!quoted || draft.surface === 'reply' || draft.surface === 'comment') return []
  const handle = quoted.handle?.replace(/^@/, '')
  if (handle && isPartyHandle(handle))
    return [{ severity: 'error', span: null, message: 'quoted_party', data: [handle] }]
  const marker = MARKERS.map((message) => quoted.matches(PREFIX + message)[0]).find((match) => match !== undefined)
  const found = marker ?? quoted.tokens.find((token) => isPartyTag(token, quoted))
  if (!found) return []
  return [{ severity: 'error', span: null, message: 'quoted_text', data: [quoted.text.slice(found.start, found.end)] }]
}

/** The draft as a whole sounds like a party, though nothing in it says so. */
function stance(context: DraftContext): Finding[] {
  const [strongest, ...others] = partisanWords(context)
  if (!strongest) return []
  const shown = [strongest, ...others].slice(0, 4).map(({ start, end }) => `“${context.text.slice(start, end)}”`)
  const { start, end } = strongest
  return [{ severity: 'error', span: { start, end }, message: 'stance', data: [[...new Set(shown)].join(', ')] }]
}

function extra(context: DraftContext): Finding[] {
  return context.matches('extra.party-political').map((span) => error('extra', span, context))
}
