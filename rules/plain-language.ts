import type { Match } from './engine/matcher.ts'
import { type DraftContext, defineRule, overlaps } from './engine/rule.ts'
import { abbreviations, plainWords } from './lexicon/plain-language.ts'
import { fold } from './text/fold.ts'
import { GLUED, SENTENCE } from './text/gaps.ts'
import { quotationsOf } from './text/quotations.ts'
import { sentencesOf } from './text/sentences.ts'
import type { Token } from './text/tokens.ts'
import type { Finding, Span } from './types.ts'

/**
 * Guides to plain Dutch ask for sentences of 15 words, 25 at most. Above this many nobody defends a sentence any more; of the
 * real posts of ministries in ../shared/data about one in fifty has such a sentence.
 */
const MOST_WORDS = 27

const plainByPattern = new Map<string, string>()
for (const [plain, patterns] of Object.entries(plainWords))
  for (const pattern of patterns.split(';')) plainByPattern.set(pattern, plain)

/** At most one hint of each kind: a draft is not a spelling test. */
export default defineRule({
  id: 'plain-language',
  severities: ['reminder'],
  accounts: ['corporate', 'hybrid'],
  languages: ['nl'],
  sources: ['webcare_form'],
  messages: ['words', 'abbreviations', 'long'],
  patterns: [{ id: 'plain-language.words', patterns: [...plainByPattern.keys()] }],
  check: (context) => {
    const found = [...hardWords(context), ...insiderAbbreviations(context)]
    return [...found, ...longSentence(context, found)]
  },
})

function reminder(message: string, { start, end }: Span, data: string): Finding {
  return { severity: 'reminder', span: { start, end }, message, data: [data] }
}

function hardWords(context: DraftContext): Finding[] {
  const { text, tokens, matches } = context
  const quoted = quotedIn(context)
  const hard = matches('plain-language.words').filter(
    (match) => !quoted.some((span) => overlaps(span, match)) && !isNamePart(match, tokens),
  )
  const [first] = hard
  if (!first) return []
  const lines = hard.map(
    (match) => `${text.slice(match.start, match.end).toLowerCase()} → ${plainByPattern.get(match.pattern)}`,
  )
  return [reminder('words', first, [...new Set(lines)].join('; '))]
}

function quotedIn({ text, matches }: DraftContext): Span[] {
  return matches('plain-language.words').length > 0 ? quotationsOf(text) : []
}

const TITLE = /(?:wet|verdrag|besluit|regeling|richtlijn|verordening|protocol|commissie)$/
const TITLE_BEFORE = 4

/** A capital inside a sentence, or the title of a law or treaty: het Verdrag inzake de rechten van het kind. */
function isNamePart({ first, last }: Match, tokens: readonly Token[]): boolean {
  const [token] = tokens.slice(first) as [Token]
  if (token.gap !== SENTENCE && token.raw[0] !== token.raw[0]?.toLowerCase()) return true
  if (last - first > 1) return false
  const before = tokens.slice(Math.max(0, first - TITLE_BEFORE), first)
  return /^(?:inzake|betreffende)$/.test(token.key) && before.some(({ key }) => TITLE.test(key))
}

function insiderAbbreviations({ tokens, text }: DraftContext): Finding[] {
  const unknown = tokens.filter(
    (token, at) => isAbbreviation(token) && !isShouted(tokens[at - 1]) && !isShouted(tokens[at + 1]),
  )
  if (unknown.length === 0) return []
  const quoted = quotationsOf(text)
  const folded = fold(text)
  const unexplained = unknown.filter(
    (token) =>
      !quoted.some((span) => overlaps(span, token)) &&
      !isBracketed(token, text) &&
      !folded.includes(fold(abbreviations[token.raw] as string)),
  )
  const [first] = unexplained
  if (!first) return []
  const names = new Set(unexplained.map(({ raw }) => `${raw} (${abbreviations[raw]})`))
  return [reminder('abbreviations', first, [...names].join('; '))]
}

function isAbbreviation({ kind, raw }: Token): boolean {
  return kind === 'word' && Object.hasOwn(abbreviations, raw)
}

/** GALA AVOND: beside a word in capitals, capitals say nothing. */
function isShouted(neighbour: Token | undefined): boolean {
  return neighbour !== undefined && /^[A-Z]{4,}$/.test(neighbour.raw) && !isAbbreviation(neighbour)
}

/** Integraal Zorgakkoord (IZA), or IZA (Integraal Zorgakkoord): explained in brackets, whatever the words. */
function isBracketed({ start, end }: Token, text: string): boolean {
  const isEnclosed = text[start - 1] === '(' && text[end] === ')'
  return isEnclosed || /^ \(\p{L}{3}/u.test(text.slice(end, end + 6))
}

function longSentence({ tokens, text }: DraftContext, others: readonly Finding[]): Finding[] {
  for (const { first, last } of sentencesOf(tokens)) {
    for (const part of partsOf(tokens.slice(first, last), text)) {
      const words = part.filter(isCounted).length
      const [from, to] = [part[0], part.at(-1)]
      if (words <= MOST_WORDS || !from || !to) continue
      return [reminder('long', longestBetween({ start: from.start, end: to.end }, others), String(words))]
    }
  }
  return []
}

/** A colon, a semicolon, a link or an emoji is a pause as well. */
function partsOf(sentence: readonly Token[], text: string): Token[][] {
  const parts: Token[][] = [[]]
  sentence.forEach((token, at) => {
    const before = sentence[at - 1]
    const pause = before && /[:;]/.test(text.slice(before.end, token.start))
    if (pause || token.kind === 'url' || token.kind === 'emoji') parts.push([])
    if (token.kind !== 'url' && token.kind !== 'emoji') parts.at(-1)?.push(token)
  })
  return parts
}

/** Names, tags, handles and the second half of a word with a hyphen make no sentence harder. */
function isCounted({ kind, raw, gap }: Token, at: number): boolean {
  if (kind === 'number') return gap !== GLUED
  return kind === 'word' && gap !== GLUED && (at === 0 || raw[0] === raw[0]?.toLowerCase())
}

/** Hints of one rule do not overlap: the sentence is shown by its longest stretch between the words shown already. */
function longestBetween(sentence: Span, others: readonly Finding[]): Span {
  const inside = others.flatMap(({ span }) => (span && overlaps(span, sentence) ? [span] : []))
  const edges = [
    sentence.start,
    ...inside.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b),
    sentence.end,
  ]
  const stretches = edges.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: edges[at + 1] as number }] : []))
  return stretches.reduce((longest, span) => (span.end - span.start > longest.end - longest.start ? span : longest))
}
