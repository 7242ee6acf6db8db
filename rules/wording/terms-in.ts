import { SENTENCE } from '../text/gaps.ts'
import { quotationsOf } from '../text/quotations.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { classReader } from './class-terms.ts'
import { NAME, QUESTION } from './classes.ts'
import type { Found, TermIndex, WordTerms } from './terms.ts'

/** A longer draft is read so far: the models know short texts, and a check has to be quick. */
const MOST_TOKENS = 80
/** In shorter texts a word does not say more, in longer ones it says less. */
const FEWEST_WORDS = 8
const SCALE = 0.4 * Math.sqrt(20)
const SIGN_WORTH = 0.5
/** Of four letters; five say as much as a word. */
const SHORT_WORTH = 0.7
const NOWHERE = -1
/** Stands for the second word of a pair when it begins with a capital: "bij" with whatever name. */
const ANY_NAME = '*'
const FEW_WORDS = 12
const QUOTED = /["“”„‘]/

/** Each term once, where it was found first. */
export function termsIn<Term>(tokens: readonly Token[], text: string, index: TermIndex<Term>): Found<Term>[] {
  const found: Found<Term>[] = []
  const isNew = index.newOnes()
  const end = Math.min(tokens.length, MOST_TOKENS)
  let words = 0
  for (let at = 0; at < end; at++) if (tokens[at]?.kind === 'word') words++
  const worth = SCALE / Math.sqrt(Math.max(FEWEST_WORDS, words))
  const add = (term: Term | undefined, value: number, first: number, second = first) => {
    if (term === undefined || !isNew(term)) return
    found.push({ term, value, first, second })
  }
  const sign = (name: string) => add(index.sign(name), SIGN_WORTH, NOWHERE)
  const classes = classReader(index, worth, add)
  const isQuoted = insideOf(quotationsOf(text.slice(0, tokens[end - 1]?.end)))

  let before: WordTerms<Term> | undefined
  for (let at = 0; at < end; at++) {
    const { kind, key, raw, gap, start } = tokens[at] as Token
    const isFirst = gap === SENTENCE
    if (isFirst) classes.startSentence()
    if (kind !== 'word') sign(`!${kind}`)
    if (kind !== 'word' && kind !== 'hashtag') {
      before = undefined
      classes.interrupt()
      continue
    }
    const terms = index.word(key)
    add(terms.own, worth, at)
    if (isFirst) add(terms.asFirst, worth, at)
    else add(before?.pairs?.get(key), worth, at - 1, at)
    for (const term of terms.short) add(term, SHORT_WORTH * worth, at)
    for (const term of terms.long) add(term, worth, at)
    classes.addWord(terms.classes, at, isFirst, isQuoted(start))
    if (!isFirst && kind === 'word' && isCapital(raw)) {
      classes.add(NAME, at)
      add(before?.pairs?.get(ANY_NAME), worth, at - 1, at)
    }
    before = terms
    if (asks(text, tokens[at] as Token, tokens[at + 1])) classes.add(QUESTION, at)
  }
  if (text.includes('!')) sign('!exclaims')
  if (text.includes('?')) sign('!asks')
  if (QUOTED.test(text)) sign('!quotes')
  if (words < FEW_WORDS) sign('!short')
  return found
}

/** Whether a place lies in one of the spans; they and the places asked about go from left to right. */
function insideOf(spans: readonly Span[]): (place: number) => boolean {
  let next = 0
  return (place) => {
    while (next < spans.length && (spans[next] as Span).end <= place) next++
    return next < spans.length && (spans[next] as Span).start <= place
  }
}

/** Whether a question ends between two tokens. */
function asks(text: string, { end }: Token, next: Token | undefined): boolean {
  if (next && next.gap !== SENTENCE) return false
  const mark = text.indexOf('?', end)
  return mark >= 0 && mark < (next?.start ?? text.length)
}

function isCapital(raw: string): boolean {
  const code = raw.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : raw.charAt(0) !== raw.charAt(0).toLowerCase()
}
