import type { Author } from '../../rules/types.ts'
import { type Balance, partyOutnumbers } from '../accounts/dosing.ts'
import { accountKey, type Register } from '../accounts/register.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { change } from '../accounts/store.ts'
import type { Note } from '../overlay/view.ts'
import type { Composer } from '../sites/site.ts'

/** Clicks that were counted: the composers of one thread share a button, and a thread counts once. */
const counted = new WeakSet<Event>()

/** Calls back when the user uses the composer's own post button, until the signal is aborted. */
export function onPost(composer: Composer, posted: () => void, signal: AbortSignal) {
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || counted.has(event)) return
    const path = event.composedPath()
    const used = composer.postButtons().find((button) => path.includes(button))
    if (!used || used.matches(':disabled, [aria-disabled="true"]')) return
    counted.add(event)
    posted()
  }
  window.addEventListener('click', clicked, { capture: true, signal })
}

/** Counts a post on a hybrid account: on whose behalf and on which day, and nothing else. @throws when storage refuses. */
export async function countPost(account: RegisteredAccount | undefined, author: Author, date: string): Promise<void> {
  if (account?.type !== 'hybrid') return
  await change({ do: 'posted', key: accountKey(account.platform, account.handle), post: { author, date } })
}

/** How the last posts on a hybrid account were divided; null on other accounts and before the first post. */
export function balanceFor(register: Register | undefined, account: RegisteredAccount | undefined): Balance | null {
  if (account?.type !== 'hybrid') return null
  return register?.balances[accountKey(account.platform, account.handle)] ?? null
}

/** The reminder that party posts have the upper hand on this account. */
export function dosingNotes(register: Register | undefined, account: RegisteredAccount | undefined): Note[] {
  const balance = balanceFor(register, account)
  if (!balance || !partyOutnumbers(balance)) return []
  return [{ id: 'dosing', data: [String(balance.party), String(balance.department)] }]
}
