import { kindOf, type Register } from '../accounts/register.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import type { Poster, Site } from '../sites/site.ts'
import { asHandle, namedAccounts } from './named.ts'

/** An account that may be the one posting, and what the page calls it. */
export interface Candidate {
  handle: string
  label: string
}

/** Whether the one posting is known. Only `known` lets the draft be read. */
export type Who =
  | { how: 'known'; account: RegisteredAccount; recognised: boolean }
  | { how: 'ask'; candidates: readonly Candidate[] }
  | { how: 'silent' }

const SILENT: Who = { how: 'silent' }

/** Answers to "which of these is posting?", for as long as the page lives. */
const chosen = new Map<string, string>()
/** What the user did not want to be asked about on this page. */
const notNow = new Set<string>()

const questionKey = ({ handles, name, isPage }: Poster) =>
  JSON.stringify([handles.map((handle) => handle.toLowerCase()).sort(), name, isPage])

export function whoIsPosting({ platform }: Pick<Site, 'platform'>, shown: Poster, register: Register): Who {
  const question = questionKey(shown)
  if (notNow.has(question)) return SILENT
  const answer = chosen.get(question)
  if (answer) return whoIs(answer)
  if (shown.name !== undefined) return whoIsNamed({ ...shown, name: shown.name })
  const [handle] = shown.handles
  return handle && shown.handles.length === 1 ? whoIs(handle) : whichOf(shown.handles)

  function whoIs(handle: string, label = labelOf(handle)): Who {
    const kind = kindOf(register, platform, handle)
    if (kind.how === 'ignored') return SILENT
    if (kind.how === 'unknown') return { how: 'ask', candidates: [{ handle, label }] }
    return { how: 'known', account: kind.account, recognised: kind.how === 'recognised' }
  }

  function whoIsNamed(named: Poster & { name: string }): Who {
    const accounts = namedAccounts(register, platform, named)
    const [account] = accounts
    if (!account) return whoIs(asHandle(register, platform, named), named.name)
    if (accounts.length === 1) return { how: 'known', account, recognised: false }
    return { how: 'ask', candidates: accounts.map(({ handle }) => ({ handle, label: handle })) }
  }

  /** When the page's parts disagree, the question is only worth asking if one of the accounts is a work account. */
  function whichOf(handles: readonly string[]): Who {
    const worth = handles.some((one) => ['registered', 'recognised'].includes(kindOf(register, platform, one).how))
    if (!(handles.length > 0 ? worth : register.accounts.length > 0)) return SILENT
    return { how: 'ask', candidates: handles.map((one) => ({ handle: one, label: labelOf(one) })) }
  }

  function labelOf(handle: string): string {
    return platform === 'linkedin' ? handle : `@${handle}`
  }
}

export function rememberChoice(shown: Poster, handle: string) {
  chosen.set(questionKey(shown), handle)
}

export function stopAsking(shown: Poster) {
  notNow.add(questionKey(shown))
}
