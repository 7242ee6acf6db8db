import type { Author, Platform } from '../../rules/types.ts'
import type { Words } from '../messages.ts'
import type { DismissedWord } from './dismissals.ts'
import type { Balance } from './dosing.ts'
import { isCorporateHandle } from './recognise.ts'
import type { RegisteredAccount } from './schema.ts'

/** What a page needs to know of the settings; it goes over a port, so it holds nothing but plain values. */
export interface Register {
  accounts: readonly RegisteredAccount[]
  /** `platform:handle` of accounts that the user never wants to be asked about again. */
  ignored: readonly string[]
  /** By `platform:handle`, on whose behalf the last draft was; empty when the user said who writes here. */
  authors: Readonly<Record<string, Author>>
  /** On whose behalf a draft begins otherwise. */
  author: Author
  /** True when storage did not answer; recognised accounts still work. */
  unreadable: boolean
  /** The user paused the extension everywhere. */
  paused: boolean
  /** Rules of which a hint cannot be dismissed for good. */
  lockedRules: readonly string[]
  dismissedWords: readonly DismissedWord[]
  confirmBeforePost: 'never' | 'errors'
  /** Where users of this organisation ask for help. */
  supportContact: string | null
  /** By `platform:handle`, how the last posts on a hybrid account were divided. */
  balances: Readonly<Record<string, Balance>>
  /** The words of the language the user chose; null when those of the browser's language will do. */
  words: Words | null
}

/** What holds when the settings cannot be read at all. */
export const NO_REGISTER: Register = {
  accounts: [],
  ignored: [],
  authors: {},
  author: 'department',
  unreadable: true,
  paused: false,
  lockedRules: [],
  dismissedWords: [],
  confirmBeforePost: 'never',
  supportContact: null,
  balances: {},
  words: null,
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
