import type { Platform } from '../../rules/types.ts'
import { accountKey, type Register } from '../accounts/register.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import type { Poster } from '../sites/site.ts'

type Named = Poster & { name: string }

const fold = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
const isNumber = (handle: string) => /^\d+$/.test(handle)

/**
 * The registered accounts that a name in the composer may stand for. A name alone is weak, so what else the page shows
 * must not speak against it: a page is a corporate account, and the id or slug in the address is the account's own.
 */
export function namedAccounts(register: Register, platform: Platform, shown: Named): RegisteredAccount[] {
  return register.accounts.filter((account) => {
    if (account.platform !== platform) return false
    if (shown.isPage && account.type !== 'corporate') return false
    const address = addressSays(account.handle, shown)
    if (account.name === undefined) return address === 'same'
    return fold(account.name) === fold(shown.name) && address !== 'other'
  })
}

/** An id cannot be compared with a slug, so it says nothing about it. */
function addressSays(handle: string, { handles }: Named): 'same' | 'other' | 'nothing' {
  const [shown] = handles
  if (shown === undefined) return 'nothing'
  if (handles.some((one) => one.toLowerCase() === handle.toLowerCase())) return 'same'
  return isNumber(shown) === isNumber(handle) ? 'other' : 'nothing'
}

/**
 * What to register an unknown author by: its id or slug, or its name in that form when the page shows neither or the
 * account that has it goes by another name.
 */
export function asHandle(register: Register, platform: Platform, { handles: [shown], name }: Named): string {
  const isFree = (handle: string) => {
    const key = accountKey(platform, handle)
    return !register.accounts.some((account) => accountKey(account.platform, account.handle) === key)
  }
  if (shown && isFree(shown)) return shown
  const slug = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  let handle = slug
  for (let number = 2; !isFree(handle); number++) handle = `${slug}-${number}`
  return handle
}
