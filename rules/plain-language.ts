import type { Match } from './engine/matcher.ts'
import { type DraftContext, defineRule, overlaps } from './engine/rule.ts'
import { abbreviations, plainWords } from './lexicon/plain-language.ts'
import { fold } from './text/fold.ts'
import { GLUED, SENTENCE, SOFT } from './text/gaps.ts'
import { unquoted } from './text/quotations.ts'
import type { Token } from './text/tokens.ts'
import type { Finding, Span } from './types.ts'

/**
 * Guides to plain Dutch ask for sentences of 15 words, 25 at most. Above this many nobody defends a sentence any more; of the
 * real posts of ministries in ../shared/data about one in fifty has such a sentence.
 */
const MOST_WORDS = 27
/** A hint with more words or abbreviations than this helps nobody. */
const MOST_NAMED = 12

const nameOf = new Map(Object.entries(abbreviations))
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

function hardWords({ text, tokens, matches }: DraftContext): Finding[] {
  const hard = unquoted(matches('plain-language.words'), text)
    .filter((match) => !isNamePart(match, tokens))
    .slice(0, MOST_NAMED)
  const [first] = hard
  if (!first) return []
  const lines = hard.map(
    (match) => `${text.slice(match.start, match.end).toLowerCase()} → ${plainByPattern.get(match.pattern)}`,
  )
  return [reminder('words', first, [...new Set(lines)].join('; '))]
}

const TITLE = /(?:wet|verdrag|besluit|regeling|richtlijn|verordening|protocol|commissie)$/
const TITLE_BEFORE = 4

/** A capital inside a sentence, or the title of a law or treaty: het Verdrag inzake de rechten van het kind. */
function isNamePart({ first, last }: Match, tokens: readonly Token[]): boolean {
  const token = tokens[first] as Token
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
  const folded = fold(text)
  const unexplained = unquoted(unknown, text)
    .slice(0, MOST_NAMED)
    .filter((token) => !isBracketed(token, text) && !folded.includes(fold(nameOf.get(token.raw) as string)))
  const [first] = unexplained
  if (!first) return []
  const names = new Set(unexplained.map(({ raw }) => `${raw} (${nameOf.get(raw)})`))
  const found = reminder('abbreviations', first, [...names].join('; '))
  // Written out, one abbreviation is right wherever it stands.
  return [names.size === 1 ? { ...found, rephrase: `${nameOf.get(first.raw)} (${first.raw})` } : found]
}

function isAbbreviation({ kind, raw, key }: Token): boolean {
  return kind === 'word' && raw !== key && raw.length < 7 && nameOf.has(raw)
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

/** The first sentence with too many words. A colon, a semicolon, a link or an emoji ends one as well. */
function longSentence({ tokens, text }: DraftContext, others: readonly Finding[]): Finding[] {
  let first = 0
  let words = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (!token || isPause(token, tokens[at - 1], text)) {
      const [from, to] = [tokens[first], tokens[at - 1]]
      if (words > MOST_WORDS && from && to)
        return [reminder('long', longestBetween({ start: from.start, end: to.end }, others), String(words))]
      first = token?.kind === 'url' || token?.kind === 'emoji' ? at + 1 : at
      words = 0
    }
    if (token && isCounted(token, at === first)) words++
  }
  return []
}

function isPause({ kind, gap, start }: Token, before: Token | undefined, text: string): boolean {
  if (gap === SENTENCE || kind === 'url' || kind === 'emoji') return true
  return gap === SOFT && before !== undefined && /[:;]/.test(text.slice(before.end, start))
}

/** Names, tags, handles and the second half of a word with a hyphen make no sentence harder. */
function isCounted({ kind, raw, gap }: Token, isFirst: boolean): boolean {
  if (gap === GLUED) return false
  return kind === 'number' || (kind === 'word' && (isFirst || raw[0] === raw[0]?.toLowerCase()))
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
