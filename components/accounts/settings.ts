import type { CheckOptions, Election } from '../../rules/types.ts'
import { wordsOf } from '../page/words.ts'
import { AUTHOR_OF } from './authors.ts'
import { balanceOf } from './dosing.ts'
import type { Own } from './own-schema.ts'
import { type Problem, problem } from './parse.ts'
import type { ExtraTerms, Policy } from './policy-schema.ts'
import { accountKey, type Register } from './register.ts'
import type { RegisteredAccount } from './schema.ts'

/** What the extension brings along; the user's settings come on top, and the policy's on top of those. */
export interface BuiltIn {
  /** Ids of all rules. */
  rules: readonly string[]
  elections: readonly Election[]
}

/** The settings that hold, and where they come from. */
export interface Settings {
  own: Partial<Own>
  policy: Partial<Policy>
  options: Required<CheckOptions>
  register: Register
  problems: { own: Problem[]; policy: Problem[] }
}

const folded = (term: string) => term.trim().toLowerCase()

function without(terms: readonly string[] = [], other: readonly string[] = []): string[] {
  const gone = new Set(other.map(folded))
  return terms.filter((term) => !gone.has(folded(term)))
}

/** The user's terms never undo the policy's: what the policy looks for cannot be allowed, nor the other way around. */
function mergedTerms(
  own: Partial<Own>,
  policy: Partial<Policy>,
): Required<Pick<CheckOptions, 'extraTerms' | 'allowedTerms'>> {
  const list = (key: keyof ExtraTerms) => [
    ...(policy.extraTerms?.[key] ?? []),
    ...without(own.extraTerms?.[key], policy.allowedTerms),
  ]
  const sought = [...(policy.extraTerms?.partyPolitical ?? []), ...(policy.extraTerms?.promotional ?? [])]
  return {
    extraTerms: { partyPolitical: list('partyPolitical'), promotional: list('promotional') },
    allowedTerms: [...(policy.allowedTerms ?? []), ...without(own.allowedTerms, sought)],
  }
}

/** Rules that the user cannot turn on or off. */
export function lockedRules({ lockedRules = [], disabledRules = [] }: Partial<Policy>): string[] {
  return [...new Set([...lockedRules, ...disabledRules])]
}

export function mergeOptions(own: Partial<Own>, policy: Partial<Policy>, builtIn: BuiltIn): Required<CheckOptions> {
  const locked = lockedRules(policy)
  return {
    disabledRules: [
      ...new Set([
        ...(policy.disabledRules ?? []),
        ...(own.disabledRules ?? []).filter((rule) => !locked.includes(rule)),
      ]),
    ],
    ...mergedTerms(own, policy),
    elections: policy.elections ?? [...builtIn.elections, ...(own.elections ?? [])],
  }
}

/** The policy's entry for an account wins over the user's own; of two of the same source, the first. */
export function mergeAccounts(own: Partial<Own>, policy: Partial<Policy>): RegisteredAccount[] {
  const byKey = new Map<string, RegisteredAccount>()
  for (const account of [...(policy.accounts ?? []), ...(own.accounts ?? [])]) {
    const key = accountKey(account.platform, account.handle)
    if (!byKey.has(key)) byKey.set(key, account)
  }
  return [...byKey.values()]
}

/** Entries for an account that an earlier entry is about already. */
export function duplicates(accounts: readonly RegisteredAccount[] = []): Problem[] {
  const seen = new Set<string>()
  return accounts.flatMap(({ platform, handle }, index) => {
    const key = accountKey(platform, handle)
    if (seen.has(key)) return [problem(`accounts[${index}].handle`, 'once', handle)]
    seen.add(key)
    return []
  })
}

export function mergeRegister(own: Partial<Own>, policy: Partial<Policy>, unreadable: boolean): Register {
  return {
    accounts: mergeAccounts(own, policy),
    ignored: own.ignoredAccounts ?? [],
    authors: own.writer ? {} : (own.authors ?? {}),
    author: own.writer ? AUTHOR_OF[own.writer] : 'department',
    unreadable,
    paused: own.paused ?? false,
    lockedRules: lockedRules(policy),
    dismissedWords: own.dismissedWords ?? [],
    confirmBeforePost: policy.confirmBeforePost ?? 'never',
    supportContact: policy.supportContact ?? null,
    balances: Object.fromEntries(Object.entries(own.posts ?? {}).map(([key, posts]) => [key, balanceOf(posts)])),
    words: wordsOf(own.language ?? null),
  }
}
