import type { Match } from '../engine/matcher.ts'
import { type DraftContext, overlaps } from '../engine/rule.ts'
import type { Token } from '../text/tokens.ts'
import type { Finding, Span } from '../types.ts'
import { isPartyHandle } from './accounts.ts'
import { error } from './findings.ts'
import { partyNames, standOf } from './names.ts'
import { takesSides } from './sides.ts'
import { toneOf } from './stance.ts'

const WISHES = new Set('gefeliciteerd felicitaties proficiat succes hulde congratulations congrats hup'.split(' '))

/** Names and handles: a repost of a party is an error, any other mention something to think about. */
export function mentions(context: DraftContext): Finding[] {
  const { tokens, text } = context
  const handles = context.ofKind('mention').filter(({ raw }) => isPartyHandle(raw))
  const names = partyNames(context).filter((name) => !isPartOf(name, context))
  if (handles.length + names.length === 0) return []
  const isSide = takesSides(context)
  return [
    ...handles.map((token): Finding => {
      const at = tokens.indexOf(token)
      if (isRepost(tokens[at - 1])) return error('repost', token, { text })
      if (isWished(tokens.slice(Math.max(0, at - 3), at))) return error('praise', token, { text })
      return isSide ? error('named', token, context) : mention('handle', token, context)
    }),
    ...names.map((name) =>
      !isSide && isFact(name, context) ? mention('mention', name, context) : error('named', name, context),
    ),
  ]
}

/** News tells of parties in any words; with a tone above this, an open sentence is no news. */
const NEWS_TONE = 0

/** Whether a name is a plain fact. Where its sentence leaves that open, the tone of the whole text decides. */
function isFact(name: Match, context: DraftContext): boolean {
  const stand = standOf(name, context)
  return stand === 'plain' || (stand === 'open' && toneOf(context) <= NEWS_TONE)
}

/** Congratulations and good luck for a party's account are more than naming it. */
function isWished(before: readonly Token[]): boolean {
  return before.some(({ key }) => WISHES.has(key))
}

function isRepost(before: { key: string } | undefined): boolean {
  return before?.key === 'rt' || before?.key === 'via'
}

/** Inside a link, hashtag or handle a name is no mention of its own. */
function isPartOf(name: Match, { tokens }: DraftContext): boolean {
  return tokens
    .slice(name.first, name.last)
    .some((token) => token.kind !== 'word' && token.kind !== 'number' && overlaps(token, name))
}

function mention(message: 'handle' | 'mention', { start, end }: Span, { text, electionTime }: DraftContext): Finding {
  const data = [text.slice(start, end)]
  if (electionTime) return { severity: 'error', span: { start, end }, message: `${message}_election`, data }
  return { severity: 'warning', span: { start, end }, message, data }
}
