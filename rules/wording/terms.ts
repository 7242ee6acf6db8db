import { CLASSES, classesOf } from './classes.ts'

/**
 * What a model of wording counts in a text. Names: a word; two words that follow each other, "a+b", or a word and a name, "a+*"; the first word of a sentence, "^a";
 * how a word begins and ends, in four or five letters, "abcd*" and "*abcd"; a class of words, "<a>", at the start of a sentence "^<a>"; two classes that follow each other,
 * "<a~b>", in one sentence, "<a&b>", or in one draft, "<a,b>"; a sign, "!a".
 */
export interface TermIndex<Term> {
  word(key: string): WordTerms<Term>
  class(at: number): Term | undefined
  classAsFirst(at: number): Term | undefined
  /** The second follows the first. */
  classPair(first: number, second: number): Term | undefined
  /** In one sentence; the first class stands before the second in CLASSES. */
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
  /** How it begins and ends: in four letters, and in five. */
  short: readonly Term[]
  long: readonly Term[]
  /** Places in CLASSES. */
  classes: readonly number[]
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
  /** By weight, the names of the terms with a space between them. */
  terms: Readonly<Record<string, string>>
}

export const SHORT = 4
export const LONG = 5

/** The names of how a word of more letters than that begins and ends. */
export function lettersOf(key: string, letters: number): string[] {
  return key.length > letters ? [`${key.slice(0, letters)}*`, `*${key.slice(-letters)}`] : []
}

/** Knows every term by its name: for training. */
export const everything: TermIndex<string> = {
  word: (key) => ({
    own: key,
    asFirst: `^${key}`,
    pairs: { get: (second) => `${key}+${second}` },
    short: lettersOf(key, SHORT),
    long: lettersOf(key, LONG),
    classes: classesOf(key),
  }),
  class: (at) => `<${CLASSES[at]}>`,
  classAsFirst: (at) => `^<${CLASSES[at]}>`,
  classPair: (first, second) => `<${CLASSES[first]}~${CLASSES[second]}>`,
  classes: (first, second) => `<${CLASSES[first]}&${CLASSES[second]}>`,
  bothClasses: (first, second) => `<${CLASSES[first]},${CLASSES[second]}>`,
  sign: (name) => name,
  newOnes: () => {
    const seen = new Set<string>()
    return (term) => seen.size < seen.add(term).size
  },
}
