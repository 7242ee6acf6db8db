import { SENTENCE } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'

/** Grammar, not meaning: these count only as half of a pair. */
const SMALL = new Set(
  'de het een en of van in op te dat die is was er aan met voor als om bij ook maar dan zo nog wel naar uit over door tot zijn worden wordt werd hebben heeft had kan kunnen zal zullen hier daar waar wat wie hoe al dit deze daarin hun ze hij zij hem haar the a an and to are for on that this it at by from as be s t ie'.split(
    ' ',
  ),
)

/** Half a sentence's worth of words; in shorter texts a word does not say more, in longer ones it says less. */
const FEWEST = 8
const SCALE = 0.4 * Math.sqrt(20)

/** A word, "#tag", or two words that follow each other, joined by "+". */
export interface Term {
  name: string
  weight: number
}

/** What is known of a word: its own term, and the terms of pairs that begin with it, by their second word. */
export interface Known {
  isSmall: boolean
  term?: Term
  pairs?: { get(second: string): Term | undefined }
}

export interface WordIndex {
  get(word: string): Known | undefined
}

/** Terms by the words they begin with, so that a text's words are looked up once and no pair is put together. */
export function indexOf(terms: Iterable<Term>): WordIndex {
  const index = new Map<string, Known & { pairs?: Map<string, Term> }>()
  const entry = (word: string) => {
    const known = index.get(word) ?? { isSmall: SMALL.has(word) }
    index.set(word, known)
    return known
  }
  for (const word of SMALL) entry(word)
  for (const term of terms) {
    const [word = '', second] = term.name.split('+')
    const known = entry(word)
    if (second === undefined) known.term = term
    else known.pairs = (known.pairs ?? new Map<string, Term>()).set(second, term)
  }
  return index
}

/** An index that knows every word and every pair, with no weight: for training. */
export const everything: WordIndex = {
  get: (word) => ({
    isSmall: SMALL.has(word),
    ...(!SMALL.has(word) && { term: { name: word, weight: 0 } }),
    pairs: { get: (second) => ({ name: `${word}+${second}`, weight: 0 }) },
  }),
}

export interface Found {
  term: Term
  span: Span
}

/** The terms in a text, each once, and how much each of them counts in a text of that length. */
export function termsIn(tokens: readonly Token[], index: WordIndex): { found: readonly Found[]; worth: number } {
  const found: Found[] = []
  const seen = new Set<string>()
  const add = (term: Term | undefined, start: number, end: number) => {
    if (!term || seen.has(term.name)) return
    seen.add(term.name)
    found.push({ term, span: { start, end } })
  }
  let count = 0
  let before: Known | undefined
  let beforeStart = 0
  for (const { kind, key, start, end, gap } of tokens) {
    if (kind !== 'word' && kind !== 'hashtag') {
      before = undefined
      continue
    }
    const known = index.get(kind === 'word' ? key : `#${key}`)
    const isSmall = known?.isSmall ?? false
    if (!isSmall) count++
    add(known?.term, start, end)
    if (kind === 'word' && before?.pairs && gap !== SENTENCE && !(isSmall && before.isSmall))
      add(before.pairs.get(key), beforeStart, end)
    before = kind === 'word' ? known : undefined
    beforeStart = start
  }
  return { found, worth: SCALE / Math.sqrt(Math.max(FEWEST, count)) }
}
