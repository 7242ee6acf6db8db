import browser from 'webextension-polyfill'
import type { Author, Platform } from '../../rules/types.ts'
import { AUTHORS } from './authors.ts'
import { readPolicy } from './policy.ts'
import { accountKey, type Register } from './register.ts'
import { parseAccounts, type RegisteredAccount } from './schema.ts'

/** The policy's entries win over the user's own; bad entries are named in the console and left out. */
export async function readRegister(): Promise<Register> {
  const [local, managed] = await Promise.all([
    browser.storage.local.get(['accounts', 'ignoredAccounts', 'authors']).catch(() => null),
    readPolicy(),
  ])
  const own = parseAccounts(local?.['accounts'])
  const policy = parseAccounts(managed.accounts)
  for (const { index, problem } of own.bad) warn(`accounts[${index}] in storage is left out: ${problem}`)
  for (const { index, problem } of policy.bad) warn(`accounts[${index}] in the policy is left out: ${problem}`)
  return {
    accounts: [...policy.accounts, ...own.accounts],
    ignored: new Set(strings(local?.['ignoredAccounts'])),
    authors: new Map(Object.entries(authorsOf(local?.['authors']))),
    unreadable: local === null,
  }
}

/** Adds or replaces the user's own entry for an account. */
export async function registerAccount(account: RegisteredAccount): Promise<void> {
  const { accounts } = await browser.storage.local.get('accounts')
  const key = accountKey(account.platform, account.handle)
  const others = (Array.isArray(accounts) ? accounts : []).filter((entry: unknown) => {
    const [known] = parseAccounts([entry]).accounts
    return !known || accountKey(known.platform, known.handle) !== key
  })
  await browser.storage.local.set({ accounts: [...others, account] })
}

export async function ignoreAccount(platform: Platform, handle: string): Promise<void> {
  const { ignoredAccounts } = await browser.storage.local.get('ignoredAccounts')
  const all = new Set([...strings(ignoredAccounts), accountKey(platform, handle)])
  await browser.storage.local.set({ ignoredAccounts: [...all] })
}

export async function rememberAuthor(platform: Platform, handle: string, author: Author): Promise<void> {
  const { authors } = await browser.storage.local.get('authors')
  await browser.storage.local.set({ authors: { ...authorsOf(authors), [accountKey(platform, handle)]: author } })
}

/** Calls back with the new register whenever storage or policy changes, until the signal is aborted. */
export function watchRegister(changed: (register: Register) => void, signal: AbortSignal) {
  const listener = () => void readRegister().then((register) => signal.aborted || changed(register))
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}

function authorsOf(value: unknown): Record<string, Author> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, author]) => AUTHORS.includes(author))) as Record<
    string,
    Author
  >
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

function warn(problem: string) {
  console.warn(`Berichtwijzer: ${problem}`)
}
