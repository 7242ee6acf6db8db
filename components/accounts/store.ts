import browser from 'webextension-polyfill'
import type { Author, Platform } from '../../rules/types.ts'
import type { Change } from './changes.ts'
import { accountKey } from './register.ts'
import type { RegisteredAccount } from './schema.ts'

/** How a page asks the background to change storage; the answer says what went wrong, if anything. */
export interface ChangeRequest {
  change: Change
}
export interface ChangeAnswer {
  error?: string
}

/** @throws when the background or storage refuses; what was there then still is. */
export async function change(change: Change): Promise<void> {
  const answer = (await browser.runtime.sendMessage({ change } satisfies ChangeRequest)) as ChangeAnswer | undefined
  if (!answer) throw new Error('the background does not answer')
  if (answer.error !== undefined) throw new Error(answer.error)
}

/** Adds or replaces the user's own entry for an account. */
export function registerAccount(account: RegisteredAccount): Promise<void> {
  return change({ do: 'put-accounts', accounts: [account] })
}

export function ignoreAccount(platform: Platform, handle: string): Promise<void> {
  return change({ do: 'add', list: 'ignoredAccounts', entry: accountKey(platform, handle) })
}

export function rememberAuthor(platform: Platform, handle: string, author: Author): Promise<void> {
  return change({ do: 'author', key: accountKey(platform, handle), author })
}

/** Calls back whenever storage or policy changed, until the signal is aborted. */
export function onStoreChange(changed: () => void, signal: AbortSignal) {
  const listener = () => void (signal.aborted || changed())
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}
