import type { Match } from './engine/matcher.ts'
import { type DraftContext, defineRule } from './engine/rule.ts'
import { aboutAdvertising, NO_BRANDS, PAID_LINK, paidMarks } from './lexicon/paid-marks.ts'
import { SENTENCE } from './text/gaps.ts'
import type { Token } from './text/tokens.ts'
import type { Finding, Span } from './types.ts'

const CODE = /^(?=.*[A-Z])[A-Z0-9]{4,}$/
const CODE_WITH_DIGITS = /^[A-Z]{3,12}\d{1,4}$/
/** Tags that are subjects too; they mark a post only before or behind it, and when it is about something else. */
const LOOSE = new Set(['advertentie', 'reclame', 'advertorial', 'affiliate', 'gifted'])
const BEFORE_NEWSPAPER = new Set('het in van door bij met aan volgens via the by with from of'.split(' '))

/** Paid promotion is not allowed on any supported account; talk about advertising is, so context decides on the words. */
export default defineRule({
  id: 'paid-promotion',
  severities: ['error'],
  accounts: ['corporate', 'hybrid'],
  authors: ['department', 'party', 'private'],
  sources: ['paid_promotion'],
  messages: ['mark', 'code', 'link'],
  patterns: [...paidMarks, ...aboutAdvertising],
  check(context) {
    return [
      ...marks(context).map((span) => finding(context, span, 'mark')),
      ...codes(context).map((span) => finding(context, span, 'code')),
      ...context
        .ofKind('url')
        .filter(({ raw }) => PAID_LINK.test(raw))
        .map((span) => finding(context, span, 'link')),
    ]
  },
})

function finding({ text }: DraftContext, { start, end }: Span, message: string): Finding {
  return { severity: 'error', span: { start, end }, message, data: [text.slice(start, end)] }
}

function marks(context: DraftContext): Span[] {
  const { matches, tokens } = context
  const tags = matches('paid-promotion.tag').filter(({ first }) => isMark(context, first))
  const labels = matches('paid-promotion.label').filter((match) => isLabel(context, match))
  if (isSubject(context)) return [...tags, ...labels]
  const isSponsorship = matches('paid-promotion.sponsorship').length > 0
  const brands = matches('paid-promotion.by').filter(({ last }) => isBrand(tokens[last], isSponsorship))
  return [...tags, ...labels, ...matches('paid-promotion.phrase'), ...brands]
}

function isSubject({ matches }: DraftContext): boolean {
  return matches('paid-promotion.subject').length > 0
}

/** A mark stands apart from the sentences; inside one it counts when nothing tells that advertising is the subject. */
function isMark(context: DraftContext, at: number): boolean {
  const { tokens, matches } = context
  const { raw, key } = tokens[at] as Token
  const isApart = isEdge(tokens.slice(0, at)) || isEdge(tokens.slice(at + 1))
  if (key === 'ad' && isNewspaper(context, at)) return false
  // ADV in capitals is shorter working hours.
  if (raw.endsWith('ADV')) return false
  if (LOOSE.has(key)) return isApart && !isSubject(context) && matches('paid-promotion.topic').length === 0
  return isApart || !isSubject(context)
}

/** #AD in capitals may be the newspaper: "in het #AD", or in a text that speaks of newspapers. */
function isNewspaper({ tokens, matches }: DraftContext, at: number): boolean {
  const before = tokens[at - 1]?.key ?? ''
  if (before === 'het') return true
  if (!tokens[at]?.raw.endsWith('AD')) return false
  return BEFORE_NEWSPAPER.has(before) || matches('paid-promotion.newspaper').length > 0
}

/** Nothing but tags, mentions, links and emoji. */
function isEdge(tokens: readonly Token[]): boolean {
  return !tokens.some(isWord)
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number'
}

/** In brackets, as a sentence of its own, or at the start with a colon or bar behind it. Ad is a first name, AD a newspaper. */
function isLabel(context: DraftContext, match: Match): boolean {
  const { text, tokens } = context
  const { start, end, first, last } = match
  const words = text.slice(start, end)
  const before = text[start - 1] ?? ' '
  const after = text.slice(end).trimStart()[0] ?? ' '
  if ((words === 'AD' ? '[' : '([{').includes(before) && ')]}'.includes(after)) return true
  if (/^ad$/i.test(words)) return false
  if (isSentence(context, match)) return true
  if (!isEdge(tokens.slice(0, first))) return false
  if (/^reclame$/i.test(words) && (isSubject(context) || context.matches('paid-promotion.topic').length > 1))
    return false
  const isLine = /^ *(?:[\n\r]|$)/.test(text.slice(end, end + 4))
  return (
    isLine ||
    '|•–-'.includes(after) ||
    (after === ':' && (last - first === 1 || /^(?:affiliate|sponsored|gesponsord)/i.test(words)))
  )
}

/** A label alone between full stops, at the start or the end of a post that is about something else. */
function isSentence(context: DraftContext, { first, last }: Match): boolean {
  const { tokens, matches } = context
  const next = tokens[last]
  if (tokens[first]?.gap !== SENTENCE || (next && next.gap !== SENTENCE && isWord(next))) return false
  if (!isEdge(tokens.slice(0, first)) && !isEdge(tokens.slice(last))) return false
  const topics = matches('paid-promotion.topic').filter((topic) => topic.first < first || topic.first >= last)
  return !isSubject(context) && topics.length === 0
}

function isBrand(next: Token | undefined, isSponsorship: boolean): boolean {
  if (!next || next.gap === SENTENCE || NO_BRANDS.has(next.key)) return false
  if (next.kind === 'mention') return true
  return !isSponsorship && next.raw[0] !== next.raw[0]?.toLowerCase()
}

function codes(context: DraftContext): Span[] {
  const { tokens, matches } = context
  if (isSubject(context)) return []
  const isOffer = matches('paid-promotion.discount').length > 0
  const named = matches('paid-promotion.code-word').filter(({ last }) => CODE.test(tokens[last]?.raw ?? ''))
  const plain = matches('paid-promotion.code-verb').flatMap(({ last }) => tokens[last] ?? [])
  const looking = plain.filter(({ raw }) => CODE_WITH_DIGITS.test(raw))
  return [...matches('paid-promotion.code'), ...(isOffer ? [...named, ...looking] : [])]
}
