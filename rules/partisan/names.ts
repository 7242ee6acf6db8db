import type { Match } from '../engine/matcher.ts'
import { type DraftContext, overlaps } from '../engine/rule.ts'
import { SENTENCE } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'

type Read = Pick<DraftContext, 'matches' | 'tokens'>

/** The names in a text are asked for many times in one check. */
const known = new WeakMap<readonly Token[], readonly Match[]>()

/** Parties and party faces that a text names: the certain ones, and the doubtful ones that its context makes certain. */
export function partyNames(read: Read): readonly Match[] {
  let names = known.get(read.tokens)
  if (!names) known.set(read.tokens, (names = findNames(read)))
  return names
}

function findNames(read: Read): readonly Match[] {
  const certain = [...read.matches('party'), ...read.matches('party-face')]
  const doubtful = read.matches('party-like').filter((match) => isParty(match, read, certain.length > 0))
  return [...certain, ...doubtful].sort((a, b) => a.start - b.start)
}

function isParty(match: Match, { matches, tokens }: Read, amongParties: boolean): boolean {
  if (matches('party-politics.not-party').some((other) => overlaps(other, match))) return false
  if (matches('party-politics.is-party').some((other) => overlaps(other, match))) return true
  const raw = tokens[match.first]?.raw ?? ''
  if (raw === 'Forum' || isShouted(match, tokens)) return false
  return amongParties || matches('party-politics.politics').length > 0
}

/** Whether the words beside it are in capitals too, so that its own capitals say nothing. */
function isShouted({ first, last }: Match, tokens: Read['tokens']): boolean {
  return [tokens[first - 1], tokens[last]].some(
    (token) => token?.kind === 'word' && token.raw.length > 2 && token.raw === token.raw.toUpperCase(),
  )
}

/** Whether the sentence around a name is a sober one about parliament, government or the news, so that the name is a plain fact in it. */
export function isFramed({ first, last }: Match, { matches, text, tokens }: Read & { text: string }): boolean {
  let from = first
  while (from > 0 && tokens[from]?.gap !== SENTENCE) from--
  let to = last
  while (to < tokens.length && tokens[to]?.gap !== SENTENCE) to++
  const isCried = text.slice(tokens[to - 1]?.end, tokens[to]?.start).includes('!')
  return !isCried && matches('party-politics.frame').some((frame) => frame.first >= from && frame.last <= to)
}
