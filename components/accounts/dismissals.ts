import { change } from './store.ts'

/** A word for which the user never wants a hint of this rule again. */
export interface DismissedWord {
  rule: string
  /** As found in the draft; compared without case. */
  word: string
}

export function isDismissed(words: readonly DismissedWord[], rule: string, match: string | null): boolean {
  const found = match?.trim().toLowerCase()
  return words.some((entry) => entry.rule === rule && entry.word.trim().toLowerCase() === found)
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
