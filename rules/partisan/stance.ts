import { bias, thresholds, weights } from '../lexicon/stance-weights.ts'
import { unquoted } from '../text/quotations.ts'
import type { Span } from '../types.ts'
import { STANCE } from '../wording/term-index.ts'
import { hasWords, isShort } from '../wording/wording.ts'
import { cues, evidenceIn } from './evidence.ts'
import { namesParty, type Read } from './stance-signs.ts'
import { wordPoints } from './word-points.ts'

/** A text up to this length is short and must sound more like a party. */
const SHORT = 14

/** Votes that any government tells about. */
const INNOCENT = ['party-politics.election-info', 'party-politics.other-vote']

/** Candidates for a traineeship. */
const RECRUITING = ['party-politics.candidate', 'party-politics.recruitment']

function has({ matches }: Read, group: string): boolean {
  return matches(group).length > 0
}

/** Whether a text is one to be judged by its tone. */
export function isReadable(read: Read): boolean {
  if (isShort(read)) return false
  return (
    namesParty(read) || !(INNOCENT.some((group) => has(read, group)) || RECRUITING.every((group) => has(read, group)))
  )
}

interface Point {
  span: Span
  points: number
  /** A handle alone is a mention, however often parties name their own. */
  isHandle: boolean
}

function pointsIn(read: Read): Point[] {
  const words = wordPoints(read, STANCE)
  return [
    ...evidenceIn(read).map(({ cue, value, span }) => ({
      span,
      points: value * (weights[cue] ?? 0),
      isHandle: cue === cues.length,
    })),
    ...words.flatMap((points, at) =>
      points === 0 ? [] : [{ span: read.tokens[at] as Span, points, isHandle: false }],
    ),
  ]
}

const LINE_END = /[\n\r\u2028\u2029]/
/** A line with less than this in it, for or against, is no part of what is said. */
const LEAST_SAID = 1

/** A text without the lines at its start that say nothing: a greeting, a date. */
export function bodyOf(read: Read): Read {
  if (!LINE_END.test(read.text)) return read
  const { tokens, text } = read
  const ends = tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    return next && LINE_END.test(text.slice(token.end, next.start)) ? [at + 1] : []
  })
  let from = 0
  for (const end of ends) {
    if (pointsIn(partOf(read, from, end)).some(({ points }) => Math.abs(points) >= LEAST_SAID)) break
    from = end
  }
  return from === 0 ? read : partOf(read, from, tokens.length)
}

/** Some of the tokens of a text, as a text of their own; places in it stay those in the whole. */
function partOf({ tokens, text, matches }: Read, from: number, to: number): Read {
  return {
    text,
    tokens: tokens.slice(from, to),
    matches: (group) =>
      matches(group)
        .filter(({ first, last }) => first >= from && last <= to)
        .map((match) => ({ ...match, first: match.first - from, last: match.last - from })),
  }
}

/** Somebody speaks or is spoken to. */
const PERSON = /^(?:wij|we|ons|onze|ik|mij|me|mijn|jij|je|jou|jouw|jullie|u|uw|us|our|i|my|you|your)$/
const POSTED = ['mention', 'hashtag', 'url', 'emoji']
const CALL = /[!?]/

/** News tells, and quotes whoever speaks; a post speaks, to somebody, or carries what only posts have. */
function isTold({ tokens, text }: Read): boolean {
  if (CALL.test(text.slice(tokens[0]?.start))) return false
  if (tokens.some(({ kind }) => POSTED.includes(kind))) return false
  const persons = tokens.filter(({ kind, key }) => kind === 'word' && PERSON.test(key))
  return unquoted(persons, text).length === 0
}

/** Which threshold a text has to pass. */
export function kindOf(read: Read): keyof typeof thresholds {
  const named = namesParty(read)
  if (isTold(read)) return 'told'
  if (!hasWords(read, SHORT + 1)) return 'short'
  return named ? 'named' : 'plain'
}

/** How much a text sounds like a party's, whatever its length: 0 where nothing speaks for or against. */
export function toneOf(read: Read): number {
  return pointsIn(bodyOf(read)).reduce((sum, { points }) => sum + points, 0)
}

/** The words that make a text sound like a party's, weightiest first; none when it does not sound so. */
export function partisanWords(whole: Read): readonly Span[] {
  const read = bodyOf(whole)
  if (!isReadable(read)) return []
  const all = pointsIn(read)
  const total = all.reduce((sum, { points }) => sum + points, bias)
  if (total <= thresholds[kindOf(read)]) return []
  const telling = all.filter(({ points, isHandle }) => points > 0 && !isHandle).sort((a, b) => b.points - a.points)
  return telling.map(({ span }) => span)
}
