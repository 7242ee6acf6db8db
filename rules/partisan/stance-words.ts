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

export interface WordFound {
  /** A word, "#tag", or two words that follow each other, joined by "+". */
  name: string
  span: Span
}

/** Which words and pairs are looked for. */
export interface WordList {
  has(name: string): boolean
  /** Whether a pair begins with this word, so that most pairs need not be put together. */
  startsPair(word: string): boolean
}

/** The words and pairs of a text that are in the list, each once, and how much each of them counts in a text of that length. */
export function wordsIn(tokens: readonly Token[], list: WordList): { found: readonly WordFound[]; worth: number } {
  const found = new Map<string, WordFound>()
  const add = (name: string, start: number, end: number) => {
    if (list.has(name) && !found.has(name)) found.set(name, { name, span: { start, end } })
  }
  let count = 0
  let before: Token | undefined
  for (const token of tokens) {
    const { kind, key, start, end, gap } = token
    const isSmall = kind === 'word' && SMALL.has(key)
    if ((kind === 'word' || kind === 'hashtag') && !isSmall) {
      count++
      add(kind === 'hashtag' ? `#${key}` : key, start, end)
    }
    const isPair = kind === 'word' && before && gap !== SENTENCE && !(isSmall && SMALL.has(before.key))
    if (isPair && before && list.startsPair(before.key)) add(`${before.key}+${key}`, before.start, end)
    before = kind === 'word' ? token : undefined
  }
  return { found: [...found.values()], worth: SCALE / Math.sqrt(Math.max(FEWEST, count)) }
}
