import { accountKey } from '../accounts/register.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import type { Settings } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { STATUSES } from '../register/import.ts'

/** One line of the overview. */
export interface Listed {
  key: string
  account: RegisteredAccount
  /** It comes from the policy and cannot be changed here. */
  locked: boolean
  /** The user's own entry that gives way to one of the policy. */
  replaced: boolean
}

export function listed({ own, policy }: Settings): Listed[] {
  const entry = (account: RegisteredAccount) => ({ key: accountKey(account.platform, account.handle), account })
  const fromPolicy = (policy.accounts ?? []).map((account) => ({ ...entry(account), locked: true, replaced: false }))
  const keys = new Set(fromPolicy.map(({ key }) => key))
  const fromUser = (own.accounts ?? []).map((account) => {
    const { key } = entry(account)
    return { key, account, locked: false, replaced: keys.has(key) }
  })
  return [...fromPolicy, ...fromUser]
}

/** The entries in which every word that is sought stands somewhere, as the user sees them. */
export function matching(all: readonly Listed[], sought: string): Listed[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  return all.filter(({ account }) => {
    const text = JSON.stringify([
      Object.values(account),
      say(`platform_${account.platform}`),
      say(`type_${account.type}`),
      statusName(account.status),
    ]).toLowerCase()
    return words.every((word) => text.includes(word.replace(/^@/, '')))
  })
}

/** The user's own words for a status stay as they are. */
export function statusName(status = 'active'): string {
  return STATUSES.some((known) => known === status) ? say(`status_${status}`) : status
}

export function nameOf({ platform, handle, name }: RegisteredAccount): string {
  return platform === 'linkedin' ? (name ?? handle) : `@${handle}`
}
