import browser from 'webextension-polyfill'
import type { ProfileFields, ProfileIdentity } from './fields.ts'
import type { ProfileAnswer, ProfileQuestion } from './messages.ts'

export interface ProfileTab {
  tab: number
  identity: ProfileIdentity
}

/** The profiles that are open in the browser's tabs, or in one of them; only the sites' own tabs answer. */
export async function openProfiles(only: number | null): Promise<ProfileTab[]> {
  const tabs =
    only === null ? (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])) : [only]
  const found = await Promise.all(
    tabs.map(async (tab) => {
      const answer = await ask(tab, { ask: 'whose-profile' })
      return answer && 'identity' in answer && answer.identity ? [{ tab, identity: answer.identity }] : []
    }),
  )
  return found.flat()
}

/** Null when the tab shows no profile as we know it, or another one by now. */
export async function readProfile({ tab, identity }: ProfileTab): Promise<ProfileFields | null> {
  const answer = await ask(tab, { ask: 'read-profile', identity })
  return answer && 'fields' in answer ? answer.fields : null
}

/** Null from a tab without the extension's content script, such as one that was open before the extension came. */
async function ask(tab: number, question: ProfileQuestion): Promise<ProfileAnswer | null> {
  const answer: unknown = await browser.tabs.sendMessage(tab, question).catch(() => null)
  return (answer ?? null) as ProfileAnswer | null
}
