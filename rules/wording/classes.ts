import { wordClasses } from '../lexicon/word-classes.ts'

const LISTED = Object.keys(wordClasses)
/**
 * After those of the list: words that begin with a capital inside a sentence, the end of a question, words in a quotation, and "I" and "we" of
 * whoever is quoted, who is seldom the writer.
 */
export const CLASSES: readonly string[] = [...LISTED, 'name', 'question', 'quoted', 'quoted_i']
export const NAME = CLASSES.indexOf('name')
export const QUESTION = CLASSES.indexOf('question')
export const QUOTED = CLASSES.indexOf('quoted')
const QUOTED_I = CLASSES.indexOf('quoted_i')
const OF_WRITER = [LISTED.indexOf('i'), LISTED.indexOf('we')]

/** How many letters of a word are looked up to find what else begins or ends like it. */
const STEM = 5

interface Stem {
  stem: string
  at: number
}

const whole = new Map<string, number[]>()
const beginnings = new Map<string, Stem[]>()
const endings = new Map<string, Stem[]>()

Object.values(wordClasses).forEach((words, at) => {
  for (const word of new Set(words.split(' '))) add(word, at)
})

function add(word: string, at: number) {
  const stem = word.replace('*', '')
  if (stem === word) push(whole, word, at)
  else if (word.startsWith('*')) push(endings, stem.slice(-STEM), { stem, at })
  else push(beginnings, stem.slice(0, STEM), { stem, at })
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item) {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

const NONE: readonly number[] = []

/** The classes of a word, by their places in CLASSES; one may be there twice. */
export function classesOf(word: string): readonly number[] {
  const own = whole.get(word) ?? NONE
  if (word.length <= STEM) return own
  const begun = beginnings.get(word.slice(0, STEM))
  const ended = endings.get(word.slice(-STEM))
  if (!begun && !ended) return own
  const all = own.slice()
  if (begun) for (const { stem, at } of begun) if (word.startsWith(stem)) all.push(at)
  if (ended) for (const { stem, at } of ended) if (word.endsWith(stem)) all.push(at)
  return all
}

/** What a class is in the words of somebody else. */
export function quotedClass(at: number): number {
  return OF_WRITER.includes(at) ? QUOTED_I : at
}
