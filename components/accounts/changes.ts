import type { Author, Platform } from '../../rules/types.ts'
import type { DismissedWord } from './dismissals.ts'
import { withPost } from './dosing.ts'
import type { Own, PostedAs } from './own-schema.ts'
import { whole } from './parse.ts'
import { accountKey } from './register.ts'
import { accountSchema, type RegisteredAccount } from './schema.ts'

/** Lists of which entries are added and taken out one by one, so that two pages can do so at the same time. */
export interface Lists {
  ignoredAccounts: string
  disabledRules: string
  dismissedWords: DismissedWord
  allowedTerms: string
  partyPolitical: string
  promotional: string
  elections: { type: string; date: string; start?: string | undefined }
}

type ListChange = {
  [Name in keyof Lists]: { do: 'add' | 'remove'; list: Name; entry: Lists[Name] }
}[keyof Lists]

/** Something the user wants changed in storage.local. It says what, and not what the whole becomes. */
export type Change =
  | ListChange
  /** Adds accounts or replaces those that are there; `instead` is the key of the account one of them was before. */
  | { do: 'put-accounts'; accounts: readonly RegisteredAccount[]; instead?: string }
  | { do: 'remove-account'; key: string }
  /** Takes out all that is in the list of accounts and is no account. */
  | { do: 'tidy-accounts' }
  | { do: 'set'; values: Partial<Pick<Own, 'paused' | 'language' | 'writer'>> }
  | { do: 'unset'; key: 'language' | 'writer' }
  | { do: 'author'; key: string; author: Author }
  | { do: 'posted'; key: string; post: PostedAs }
  | { do: 'forget-posts'; key: string }

type Stored = Readonly<Record<string, unknown>>

/** The keys of storage.local that a change gives a new value; undefined takes the key out. Entries nobody understands stay. */
export function applied(change: Change, stored: Stored): Stored {
  switch (change.do) {
    case 'add':
    case 'remove':
      return inList(change, stored)
    case 'put-accounts':
      return { accounts: putAccounts(listIn(stored, 'accounts'), change.accounts, change.instead) }
    case 'remove-account':
      return { accounts: listIn(stored, 'accounts').filter((entry) => keyOf(entry) !== change.key) }
    case 'tidy-accounts':
      return { accounts: listIn(stored, 'accounts').filter(isAccount) }
    case 'set':
      return { ...change.values }
    case 'unset':
      return { [change.key]: undefined }
    case 'author':
      return { authors: { ...recordIn(stored, 'authors'), [change.key]: change.author } }
    case 'posted': {
      const posts = recordIn(stored, 'posts')
      return { posts: { ...posts, [change.key]: withPost(listIn(posts, change.key) as PostedAs[], change.post) } }
    }
    case 'forget-posts': {
      const { [change.key]: _, ...others } = recordIn(stored, 'posts')
      return { posts: others }
    }
  }
}

function inList({ do: how, list, entry }: ListChange, stored: Stored): Stored {
  const inTerms = list === 'partyPolitical' || list === 'promotional'
  const holder = inTerms ? recordIn(stored, 'extraTerms') : stored
  const others = listIn(holder, list).filter((one) => !same(one, entry))
  const next = { [list]: how === 'add' ? [...others, entry] : others }
  return inTerms ? { extraTerms: { ...holder, ...next } } : next
}

function putAccounts(known: readonly unknown[], put: readonly RegisteredAccount[], instead?: string): unknown[] {
  const fresh = new Map(put.map((account) => [keyOf(account), account]))
  const moved = instead === undefined ? undefined : put[0]
  const kept = known.flatMap((entry) => {
    const key = keyOf(entry)
    // An account whose handle changed keeps its place.
    const now = key !== undefined && key === instead ? moved : key === undefined ? undefined : fresh.get(key)
    if (now) return fresh.delete(keyOf(now)) ? [now] : []
    return key !== undefined && put.some((account) => keyOf(account) === key) ? [] : [entry]
  })
  return [...kept, ...fresh.values()]
}

const isAccount = (entry: unknown) => whole(accountSchema)(entry, '').value !== undefined

/** Undefined for what is no account. */
function keyOf(entry: unknown): string | undefined {
  const { platform, handle } = (entry ?? {}) as Record<string, unknown>
  if (typeof platform !== 'string' || typeof handle !== 'string') return undefined
  return accountKey(platform as Platform, handle.trim().replace(/^@/, ''))
}

function listIn(holder: Stored, key: string): readonly unknown[] {
  const value = holder[key]
  return Array.isArray(value) ? value : []
}

function recordIn(holder: Stored, key: string): Stored {
  const value = holder[key]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : {}
}

function same(one: unknown, other: unknown): boolean {
  const plain = (value: unknown): string =>
    typeof value === 'object'
      ? JSON.stringify(
          Object.entries(value ?? {})
            .map(([key, part]) => `${key}=${plain(part)}`)
            .sort(),
        )
      : String(value).trim().toLowerCase()
  return plain(one) === plain(other)
}
