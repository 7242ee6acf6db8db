import { SENTENCE } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import { CLASSES, classesOf, NAME, QUESTION, STEM } from './classes.ts'

/**
 * What a model of wording counts in a text. Names: a word; two words that follow each other, "a+b", or a word and a name, "a+*"; the first word of a sentence, "^a";
 * how a word begins and ends, "abcde*" and "*abcde"; a class of words, "<a>", at the start of a sentence "^<a>"; two classes in one sentence, "<a&b>", or in one
 * draft, "<a,b>"; a sign, "!a".
 */
export interface TermIndex<Term> {
  word(key: string): WordTerms<Term> | undefined
  beginning(letters: string): Term | undefined
  ending(letters: string): Term | undefined
  class(at: number): Term | undefined
  classAsFirst(at: number): Term | undefined
  /** The first class stands before the second in CLASSES. */
  classes(first: number, second: number): Term | undefined
  /** The same, anywhere in the draft. */
  bothClasses(first: number, second: number): Term | undefined
  sign(name: string): Term | undefined
  /** For one text: whether a term is asked about for the first time. */
  newOnes(): (term: Term) => boolean
}

export interface WordTerms<Term> {
  own?: Term | undefined
  asFirst?: Term | undefined
  /** By the second word of a pair. */
  pairs?: { get(second: string): Term | undefined } | undefined
}

export interface Found<Term> {
  term: Term
  value: number
  /** Places of the tokens it was found in; a sign of the whole text has none. */
  first: number
  second: number
}

/** Made by test/commands/train-wording.ts. */
export interface Weights {
  bias: number
  /** A text sounds like what the rule is about when bias and terms together pass this. */
  threshold: number
  /** By weight, the names of the terms (see terms.ts) with a space between them. */
  terms: Readonly<Record<string, string>>
}

/** A longer draft is read so far: the models know short texts, and a check has to be quick. */
const MOST_TOKENS = 80
/** In shorter texts a word does not say more, in longer ones it says less. */
const FEWEST_WORDS = 8
const SCALE = 0.4 * Math.sqrt(20)
/** A class says as much as a word in a text of about this length. */
const CLASS_WORTH = 0.4
const PAIR_WORTH = 0.56
const APART_WORTH = 0.1
const SIGN_WORTH = 0.5
const NOWHERE = -1
/** Stands for the second word of a pair when it begins with a capital: "bij" with whatever name. */
const ANY_NAME = '*'
const SHORT = 12
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

  /** By class, the place of its first word in this sentence. */
  let places: number[] = []
  let present: number[] = []
  /** The same for the whole draft. */
  const everywhere: number[] = []
  const inDraft: number[] = []
  const addClass = (at: number, place: number) => {
    if (places[at] !== undefined) return
    for (const other of present) {
      const term = other < at ? index.classes(other, at) : index.classes(at, other)
      if (term !== undefined) add(term, PAIR_WORTH * worth, places[other] as number, place)
    }
    places[at] = place
    present.push(at)
    add(index.class(at), CLASS_WORTH * worth, place)
    if (everywhere[at] !== undefined) return
    for (const other of inDraft) {
      const term = other < at ? index.bothClasses(other, at) : index.bothClasses(at, other)
      if (term !== undefined) add(term, APART_WORTH, everywhere[other] as number, place)
    }
    everywhere[at] = place
    inDraft.push(at)
  }

  let before: WordTerms<Term> | undefined
  for (let at = 0; at < end; at++) {
    const { kind, key, raw, gap } = tokens[at] as Token
    const isFirst = gap === SENTENCE
    if (isFirst && present.length > 0) {
      places = []
      present = []
    }
    if (kind !== 'word') sign(`!${kind}`)
    if (kind !== 'word' && kind !== 'hashtag') {
      before = undefined
      continue
    }
    const terms = index.word(key)
    add(terms?.own, worth, at)
    if (isFirst) add(terms?.asFirst, worth, at)
    else add(before?.pairs?.get(key), worth, at - 1, at)
    if (key.length > STEM) {
      add(index.beginning(key.slice(0, STEM)), worth, at)
      add(index.ending(key.slice(-STEM)), worth, at)
    }
    for (const known of classesOf(key)) {
      addClass(known, at)
      if (isFirst) add(index.classAsFirst(known), worth, at)
    }
    if (!isFirst && kind === 'word' && isCapital(raw)) {
      addClass(NAME, at)
      add(before?.pairs?.get(ANY_NAME), worth, at - 1, at)
    }
    before = terms
    if (asks(text, tokens[at] as Token, tokens[at + 1])) addClass(QUESTION, at)
  }
  if (text.includes('!')) sign('!exclaims')
  if (text.includes('?')) sign('!asks')
  if (QUOTED.test(text)) sign('!quotes')
  if (words < SHORT) sign('!short')
  return found
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

/** Knows every term by its name: for training. */
export const everything: TermIndex<string> = {
  word: (key) => ({ own: key, asFirst: `^${key}`, pairs: { get: (second) => `${key}+${second}` } }),
  beginning: (letters) => `${letters}*`,
  ending: (letters) => `*${letters}`,
  class: (at) => `<${CLASSES[at]}>`,
  classAsFirst: (at) => `^<${CLASSES[at]}>`,
  classes: (first, second) => `<${CLASSES[first]}&${CLASSES[second]}>`,
  bothClasses: (first, second) => `<${CLASSES[first]},${CLASSES[second]}>`,
  sign: (name) => name,
  newOnes: () => {
    const seen = new Set<string>()
    return (term) => seen.size < seen.add(term).size
  },
}
