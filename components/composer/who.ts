import type { Register } from '../accounts/register.ts'
import { kindOf } from '../accounts/register.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import type { Composer, Site } from '../sites/site.ts'

/** Whether the one posting is known. Only `known` lets the draft be read. */
export type Who =
  | { how: 'known'; account: RegisteredAccount; recognised: boolean }
  | { how: 'ask'; candidates: readonly string[] }
  | { how: 'silent' }

/** Answers to "which of these is posting?", for as long as the page lives. */
const chosen = new Map<string, string>()
/** Accounts the user did not want to be asked about on this page. */
const notNow = new Set<string>()

const questionKey = (handles: readonly string[]) =>
  [...handles]
    .map((handle) => handle.toLowerCase())
    .sort()
    .join(' ')

export function whoIsPosting(site: Site, composer: Composer | undefined, register: Register): Who {
  const shown = site.postingHandles(composer)
  const answer = chosen.get(questionKey(shown))
  const handles = answer ? [answer] : shown
  if (notNow.has(questionKey(handles))) return { how: 'silent' }
  const [handle] = handles
  if (!handle || handles.length > 1) return askAbout(site, handles, register)
  const kind = kindOf(register, site.platform, handle)
  if (kind.how === 'ignored') return { how: 'silent' }
  if (kind.how === 'unknown') return { how: 'ask', candidates: [handle] }
  return { how: 'known', account: kind.account, recognised: kind.how === 'recognised' }
}

/** When the page's parts disagree, the question is only worth asking if one of the accounts is a work account. */
function askAbout(site: Site, handles: readonly string[], register: Register): Who {
  const worth = handles.some((handle) =>
    ['registered', 'recognised'].includes(kindOf(register, site.platform, handle).how),
  )
  if (handles.length > 0 ? worth : register.accounts.length > 0) return { how: 'ask', candidates: handles }
  return { how: 'silent' }
}

export function rememberChoice(handles: readonly string[], handle: string) {
  chosen.set(questionKey(handles), handle)
}

export function stopAsking(handles: readonly string[]) {
  notNow.add(questionKey(handles))
}
