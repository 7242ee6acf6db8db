import browser from 'webextension-polyfill'
import type { CheckOptions } from '../../rules/types.ts'
import { parseCheckOptions } from './policy-schema.ts'

export interface Policy {
  options: CheckOptions
  /** The accounts as they stand there; the register reads them with its own. */
  accounts: unknown
}

/** Reads the managed policy; malformed values are left out and named in the console. */
export async function readPolicy(): Promise<Policy> {
  // Firefox throws when there is no policy.
  const managed = (await browser.storage.managed.get().catch(() => ({}))) as Record<string, unknown>
  const { options, bad } = parseCheckOptions(managed)
  for (const problem of bad) console.warn(`Berichtwijzer: left out of the policy: ${problem}`)
  return { options, accounts: managed['accounts'] }
}
