import type { Author, Platform } from '../../rules/types.ts'
import { isCorporateHandle } from './recognise.ts'
import type { RegisteredAccount } from './schema.ts'

/** What the extension knows about accounts, read from storage.local and the managed policy; goes over the port as JSON. */
export interface Register {
  accounts: readonly RegisteredAccount[]
  /** `platform:handle` of accounts that the user never wants to be asked about again. */
  ignored: readonly string[]
  authors: Readonly<Record<string, Author>>
  /** True when storage did not answer; recognised accounts still work. */
  unreadable: boolean
}

export type Kind =
  | { how: 'registered' | 'recognised'; account: RegisteredAccount }
  | { how: 'ignored' }
  | { how: 'unknown' }

export function accountKey(platform: Platform, handle: string): string {
  return `${platform}:${handle.toLowerCase()}`
}

export function kindOf(register: Register, platform: Platform, handle: string): Kind {
  const key = accountKey(platform, handle)
  const account = register.accounts.find((entry) => accountKey(entry.platform, entry.handle) === key)
  if (account) return { how: 'registered', account }
  if (register.ignored.includes(key)) return { how: 'ignored' }
  if (platform !== 'linkedin' && isCorporateHandle(handle)) {
    return { how: 'recognised', account: { platform, handle, type: 'corporate' } }
  }
  return { how: 'unknown' }
}
