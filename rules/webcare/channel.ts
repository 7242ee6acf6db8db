import type { Match } from '../engine/matcher.ts'
import type { DraftContext } from '../engine/rule.ts'
import { findPhones } from '../numbers/phone.ts'
import { sentenceAt } from '../text/sentences.ts'

/** How far from what is asked a "not" still says: do not put it here. */
const NEAR = 5

/** "Do not forget to" asks for it. */
const REMINDS = /^(?:vergeet|forget)$/

/** No reply asks or decides more often than this; a text that does is not read on, so that checking stays linear. */
const MOST_TRIED = 20

/** The first of the matches that the test holds for. */
export function findFirst(matches: readonly Match[], test: (match: Match) => boolean): Match | undefined {
  return matches.slice(0, MOST_TRIED).find(test)
}

/**
 * Whether what is asked may be given where nobody else reads along: a direct message, a form, a link, a desk elsewhere.
 * Saying in so many words that it goes below, in the open, undoes that; a "not" beside it undoes everything.
 */
export function pointsElsewhere(asked: Match, { tokens, text, matches }: DraftContext): boolean {
  const isNear = ({ first }: Match) => first >= asked.first - NEAR && first < asked.last + NEAR
  if (!REMINDS.test(tokens[asked.first]?.key ?? '') && matches('webcare.not').some(isNear)) return true
  const sentence = sentenceAt(tokens, asked.first)
  const isInside = ({ first }: Match) => first >= sentence.first && first < sentence.last
  if (matches('webcare.public').some(isInside)) return false
  if (matches('webcare.private').length > 0) return true
  if (tokens.some(({ kind }) => kind === 'url' || kind === 'email') || findPhones(tokens, text).length > 0) return true
  return matches('webcare.elsewhere').some(
    (match) => isInside(match) && match.first >= asked.last - 1 && match.last < sentence.last,
  )
}
