import browser from 'webextension-polyfill'
import { change } from './store.ts'

/** Words for which the user never wants a hint of this rule again. */
export interface DismissedWord {
  rule: string
  /** As found in the draft; compared without case. */
  word: string
}

/** What the user has turned off for good: storage.local keys `dismissedWords` and `disabledRules`. */
export interface Dismissals {
  words: readonly DismissedWord[]
  rules: readonly string[]
}

const KEYS = ['dismissedWords', 'disabledRules'] as const

/** Entries of another form are left out. */
export function parseDismissals(stored: Readonly<Record<string, unknown>>): Dismissals {
  const list = (key: (typeof KEYS)[number]) => {
    const value = stored[key]
    return Array.isArray(value) ? (value as unknown[]) : []
  }
  return {
    words: list('dismissedWords').filter(isDismissedWord),
    rules: list('disabledRules').filter((rule) => typeof rule === 'string'),
  }
}

function isDismissedWord(entry: unknown): entry is DismissedWord {
  const { rule, word } = (entry ?? {}) as Partial<DismissedWord>
  return typeof rule === 'string' && typeof word === 'string' && word.trim() !== ''
}

export function isDismissed(dismissals: Dismissals, rule: string, match: string | null): boolean {
  if (dismissals.rules.includes(rule)) return true
  return match !== null && dismissals.words.some((entry) => sameWord(entry, { rule, word: match }))
}

const sameWord = (a: DismissedWord, b: DismissedWord) =>
  a.rule === b.rule && a.word.trim().toLowerCase() === b.word.trim().toLowerCase()

/** @throws when storage does not answer. */
export async function readDismissals(): Promise<Dismissals> {
  return parseDismissals(await browser.storage.local.get([...KEYS]))
}

/** @throws when storage does not take it. */
export function dismissWord(entry: DismissedWord): Promise<void> {
  return change({ do: 'add', list: 'dismissedWords', entry })
}

/** @throws when storage does not take it. */
export function restoreWord(entry: DismissedWord): Promise<void> {
  return change({ do: 'remove', list: 'dismissedWords', entry })
}

/** @throws when storage does not take it. */
export function disableRule(rule: string): Promise<void> {
  return change({ do: 'add', list: 'disabledRules', entry: rule })
}

/** @throws when storage does not take it. */
export function enableRule(rule: string): Promise<void> {
  return change({ do: 'remove', list: 'disabledRules', entry: rule })
}
