import browser from 'webextension-polyfill'
import type { Author, Platform } from '../../rules/types.ts'
import { accountKey } from './register.ts'
import type { RegisteredAccount } from './schema.ts'
import { authorsIn, stringsIn } from './stored.ts'

/** Adds or replaces the user's own entry for an account. */
export async function registerAccount(account: RegisteredAccount): Promise<void> {
  const { accounts } = await browser.storage.local.get('accounts')
  const key = accountKey(account.platform, account.handle)
  const others = (Array.isArray(accounts) ? accounts : []).filter((entry: unknown) => keyOf(entry) !== key)
  await browser.storage.local.set({ accounts: [...others, account] })
}

/** Entries that are not as they should be are kept as they are: the options page names them. */
function keyOf(entry: unknown): string | undefined {
  const { platform, handle } = (entry ?? {}) as { platform?: unknown; handle?: unknown }
  if (typeof platform !== 'string' || typeof handle !== 'string') return undefined
  return accountKey(platform as Platform, handle.trim().replace(/^@/, ''))
}

export async function ignoreAccount(platform: Platform, handle: string): Promise<void> {
  const { ignoredAccounts } = await browser.storage.local.get('ignoredAccounts')
  const all = new Set([...stringsIn(ignoredAccounts), accountKey(platform, handle)])
  await browser.storage.local.set({ ignoredAccounts: [...all] })
}

export async function rememberAuthor(platform: Platform, handle: string, author: Author): Promise<void> {
  const { authors } = await browser.storage.local.get('authors')
  await browser.storage.local.set({ authors: { ...authorsIn(authors), [accountKey(platform, handle)]: author } })
}

/** Calls back whenever storage or policy changed, until the signal is aborted. */
export function onStoreChange(changed: () => void, signal: AbortSignal) {
  browser.storage.onChanged.addListener(changed)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true })
}
