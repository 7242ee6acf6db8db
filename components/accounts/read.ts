import browser from 'webextension-polyfill'
import { say } from '../messages.ts'
import { migrated } from './migrations.ts'
import { parseOwn } from './own-schema.ts'
import type { Problem } from './parse.ts'
import { parsePolicy } from './policy-schema.ts'
import { type BuiltIn, duplicates, mergeOptions, mergeRegister, type Settings } from './settings.ts'

/** Reads storage and policy afresh. What is malformed is left out and named; it never throws. */
export async function readSettings(builtIn: BuiltIn): Promise<Settings> {
  const [stored, managed] = await Promise.all([
    browser.storage.local.get().catch(() => null),
    // Firefox throws when there is no policy.
    browser.storage.managed.get().catch(() => ({})),
  ])
  const own = parseOwn(migrated(stored ?? {}), builtIn.rules)
  const policy = parsePolicy(managed, builtIn.rules)
  const [ownValue, policyValue] = [own.value ?? {}, policy.value ?? {}]
  return {
    own: ownValue,
    policy: policyValue,
    options: mergeOptions(ownValue, policyValue, builtIn),
    register: mergeRegister(ownValue, policyValue, stored === null),
    problems: {
      own: [...own.bad, ...duplicates(ownValue.accounts)],
      policy: [...policy.bad, ...duplicates(policyValue.accounts)],
    },
  }
}

/** Names in the console what was left out. */
export function warn({ own, policy }: Settings['problems']) {
  for (const one of own) console.warn(`Berichtwijzer: ${inWords(one)} (storage.local)`)
  for (const one of policy) console.warn(`Berichtwijzer: ${inWords(one)} (policy)`)
}

/** One problem as a sentence: where, what was expected, and what stands there. */
export function inWords({ at, expected, found }: Problem): string {
  return say('problem', at, say(`expected_${expected}`), found)
}
