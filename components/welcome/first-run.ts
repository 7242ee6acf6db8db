import browser from 'webextension-polyfill'
import type { Policy } from '../accounts/policy-schema.ts'

/** Milliseconds in which Chromium gives a policy to an extension that was just installed; before, there seems to be none. */
const POLICY_DELAY = 4000
const WELCOMED = 'welcomed'

/** Opens the welcome page for a new user, unless the organisation does not want it or the user has found it already. */
export async function welcome(readPolicy: () => Promise<Partial<Policy>>): Promise<void> {
  if (Object.keys(await readPolicy()).length === 0) await policyOrTime()
  const seen = await browser.storage.session.get(WELCOMED)
  if (seen[WELCOMED] || (await readPolicy()).showWelcome === false) return
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
}

export async function markWelcomed(): Promise<void> {
  await browser.storage.session.set({ [WELCOMED]: true })
}

function policyOrTime(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, POLICY_DELAY)
    browser.storage.onChanged.addListener((_, area) => area === 'managed' && resolve())
  })
}
