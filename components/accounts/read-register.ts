import browser from 'webextension-polyfill'
import { readPolicy } from './policy.ts'
import type { Register } from './register.ts'
import { parseAccounts } from './schema.ts'
import { authorsIn, stringsIn } from './stored.ts'

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
    ignored: stringsIn(local?.['ignoredAccounts']),
    authors: authorsIn(local?.['authors']),
    unreadable: local === null,
  }
}

function warn(problem: string) {
  console.warn(`Berichtwijzer: ${problem}`)
}
