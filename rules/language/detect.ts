import { francAll } from 'franc'
import { SENTENCE } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import type { Language, Span } from '../types.ts'
import { FRANC_LANGUAGES } from './franc-languages.ts'
import { functionWords } from './function-words.ts'

/** What comes after this many words changes nothing any more, and costs time. */
const MOST_WORDS = 150
/** franc sees this many letters at most, and none at all of texts too short for it to be right about. */
const MOST_LETTERS = 400
const FEWEST_LETTERS = 16
const FEWEST_TO_OBJECT = 24
/** A lead of this many function words needs no second opinion. */
const CLEAR_LEAD = 2
/** How far franc's second guess must lie behind before its first one counts; its scale runs from 0 to 1. */
const FRANC_LEAD = 0.08

const LANGUAGES = Object.keys(functionWords) as (keyof typeof functionWords)[]
/** Word -> a bit for each language it belongs to. */
const BITS = new Map<string, number>()
LANGUAGES.forEach((language, position) => {
  for (const word of functionWords[language].split(/\s+/)) BITS.set(word, (BITS.get(word) ?? 0) | (1 << position))
})

/** Letters that Dutch and English words do not have. */
const FOREIGN_LETTER = /[ßäåæøœãõñşğıłąężźśćńőűčšžřůțșăû]/i
const LAST_LATIN = 0x24f
const QUOTATION = /["“„«][^"“”„«»\n]{1,400}["”“»]|‘[^‘’\n]{1,400}’/g

/** With fewer function words outside quotations (or names) those count as well. */
const FEWEST_KNOWN = 2

type Votes = Record<Language, number>

/** The language a draft is written in: function words first, franc when they leave doubt, Dutch when nothing says otherwise. */
export function detectLanguage(text: string, tokens: readonly Token[]): Language {
  const words = ownWords(text, tokens)
  if (isOtherScript(words)) return 'other'
  const votes = countVotes(words)
  const clear = leader(votes, CLEAR_LEAD)
  if (clear) return clear
  const vote = francVote(words, leader(votes, 1))
  if (vote) votes[vote] += 1
  return leader(votes, 1) ?? 'nl'
}

/** The words without quotations and names (a capital inside a sentence), unless too little is left then. */
function ownWords(text: string, tokens: readonly Token[]): readonly Token[] {
  const words = firstWords(tokens)
  const quotations = quotationsIn(words.length < MOST_WORDS ? text : text.slice(0, words.at(-1)?.end))
  const isQuoted = ({ start }: Span) => quotations.some((span) => start > span.start && start < span.end)
  const unquoted = quotations.length > 0 ? words.filter((word) => !isQuoted(word)) : words
  const spoken = unquoted === words || countKnown(unquoted) >= FEWEST_KNOWN ? unquoted : words
  const common = spoken.filter((word) => !isName(word))
  return common.length * 2 >= spoken.length || countKnown(common) >= FEWEST_KNOWN ? common : spoken
}

function firstWords(tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'word') words.push(token)
    if (words.length >= MOST_WORDS) break
  }
  return words
}

function quotationsIn(text: string): Span[] {
  return [...text.matchAll(QUOTATION)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

function isName({ raw, key, gap }: Token): boolean {
  if (raw === key || gap === SENTENCE || raw === 'I') return false
  const first = raw[0] as string
  return first !== first.toLowerCase()
}

function countKnown(words: readonly Token[]): number {
  return words.reduce((count, { key }) => (BITS.has(key) ? count + 1 : count), 0)
}

function isOtherScript(words: readonly Token[]): boolean {
  let latin = 0
  let other = 0
  for (const { key } of words) {
    if (key.charCodeAt(0) > LAST_LATIN) other += key.length
    else latin += key.length
  }
  return other > latin
}

function countVotes(words: readonly Token[]): Votes {
  const counts = LANGUAGES.map(() => 0)
  let letters = 0
  for (const { key, raw } of words) {
    const bits = BITS.get(key) ?? 0
    for (let position = 0; bits >> position > 0; position++) if ((bits >> position) & 1) (counts[position] as number)++
    if (raw !== key && FOREIGN_LETTER.test(raw)) letters += 2
  }
  const [nl = 0, en = 0, ...others] = counts
  return { nl, en, other: Math.max(...others) + letters }
}

/** The language that leads by this many votes at least. */
function leader(votes: Votes, lead: number): Language | undefined {
  const { nl, en, other } = votes
  if (nl - Math.max(en, other) >= lead) return 'nl'
  if (en - Math.max(nl, other) >= lead) return 'en'
  return other - Math.max(nl, en) >= lead ? 'other' : undefined
}

const FRANC_NAMES: Record<string, Language> = { nld: 'nl', eng: 'en' }

/**
 * What franc makes of it, when it may speak: only of longer texts against the function words, and for German or French
 * only with them, as it takes many a short Dutch text for one of those.
 */
function francVote(words: readonly Token[], leading: Language | undefined): Language | undefined {
  let letters = ''
  for (const { raw } of words) {
    if (letters.length + raw.length >= MOST_LETTERS) break
    letters += `${raw} `
  }
  if (letters.length < (leading ? FEWEST_TO_OBJECT : FEWEST_LETTERS)) return undefined
  const only = leading === 'other' ? [...FRANC_LANGUAGES] : Object.keys(FRANC_NAMES)
  const [first, second] = francAll(letters, { only })
  if (!first || first[1] - (second?.[1] ?? 0) < FRANC_LEAD) return undefined
  return FRANC_NAMES[first[0]] ?? 'other'
}
