import { type DraftContext, defineRule } from './engine/rule.ts'
import { groups } from './lexicon/personal-data.ts'
import { findAddresses, type HomeAddress } from './numbers/address.ts'
import { findBsns } from './numbers/bsn.ts'
import { isPersonal } from './numbers/email.ts'
import { findIbans } from './numbers/iban.ts'
import { findPhones, type Phone } from './numbers/phone.ts'
import { isName } from './text/names.ts'
import { sentenceAt } from './text/sentences.ts'
import type { Token } from './text/tokens.ts'
import type { Finding, Span } from './types.ts'
import { findFirst, pointsElsewhere } from './webcare/channel.ts'

/** Switchboards of ministries and parliament, without their 0. Source: their contact pages, November 2026. */
const SWITCHBOARDS = new Set(
  '703564100 703486486 703485000 704266426 703798911 703428000 704560000 703707911 704123456 703334444 703407911 703188188 703182211 703129200 655008000'.split(
    ' ',
  ),
)
/** Giro 555 and the Belastingdienst. */
const PUBLIC_ACCOUNTS = new Set(['NL08INGB0000000555', 'NL86INGB0002445588'])

/** More mentions of somebody's home than this are not looked at, so that checking stays linear. */
const MOST_HOMES = 20

export default defineRule({
  id: 'personal-data',
  severities: ['error'],
  accounts: ['corporate', 'hybrid'],
  sources: ['personal_data'],
  messages: ['bsn', 'iban', 'phone', 'email', 'address', 'ask'],
  patterns: groups,
  check: (context) => [
    ...numbers(context),
    ...mailboxes(context),
    ...addresses(context),
    ...(context.draft.surface === 'reply' || context.draft.surface === 'comment' ? questions(context) : []),
  ],
})

function error(message: string, { start, end }: Span, text: string): Finding {
  return { severity: 'error', span: { start, end }, message, data: [text.slice(start, end)] }
}

function numbers(context: DraftContext): Finding[] {
  const { tokens, text } = context
  const ibans = findIbans(tokens, text).filter(
    ({ iban }) => !PUBLIC_ACCOUNTS.has(iban) && !speaksOf('organisation', context),
  )
  const phones = findPhones(tokens, text).filter((phone) => !isOfficial(phone, context))
  return [
    ...findBsns(tokens, text).map((span) => error('bsn', span, text)),
    ...ibans.map((span) => error('iban', span, text)),
    ...phones.map((span) => error('phone', span, text)),
  ]
}

/** Whether the draft speaks of a desk or an organisation, and not of somebody's own number. */
function speaksOf(group: 'office' | 'organisation' | 'line', { matches }: DraftContext): boolean {
  return matches('personal-data.own').length === 0 && matches(`personal-data.${group}`).length > 0
}

function isOfficial({ national, mobile }: Phone, context: DraftContext): boolean {
  if (SWITCHBOARDS.has(national) || speaksOf('office', context)) return true
  if (mobile) return false
  return (
    speaksOf('organisation', context) || (speaksOf('line', context) && !context.matches('personal-data.home').length)
  )
}

function mailboxes({ ofKind, text }: DraftContext): Finding[] {
  return ofKind('email')
    .filter(({ raw }) => isPersonal(raw))
    .map((token) => error('email', token, text))
}

function addresses(context: DraftContext): Finding[] {
  const { tokens, text, matches } = context
  const found = findAddresses(tokens)
  if (found.length === 0) return []
  const homes = matches('personal-data.home')
    .slice(0, MOST_HOMES)
    .map(({ first }) => sentenceAt(tokens, first))
  const isHome = ({ first, start, complete }: HomeAddress) =>
    homes.some((sentence) => sentence.start <= start && start < sentence.end) ||
    isOfPerson(tokens.slice(Math.max(0, first - PERSON_FROM), first)) ||
    (complete && (homes.length > 0 || !speaksOf('organisation', context)))
  return found.filter(isHome).map((span) => error('address', span, text))
}

/** At most: first name, surname, "from", article. */
const PERSON_FROM = 4

/** Whether somebody with a first name and a surname is "from" what follows. */
function isOfPerson(before: readonly Token[]): boolean {
  const from = before.findLastIndex(({ key }) => key === 'uit' || key === 'from')
  const [first, surname] = before.slice(Math.max(0, from - 2), from)
  return from >= before.length - 2 && first !== undefined && surname !== undefined && isName(first) && isName(surname)
}

/** Asking for it in public; not pointing to a place where others do not read along. */
function questions(context: DraftContext): Finding[] {
  const asked = findFirst(context.matches('personal-data.ask'), (match) => !pointsElsewhere(match, context))
  return asked ? [error('ask', asked, context.text)] : []
}
