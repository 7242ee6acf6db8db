import './highlights.css'
import browser from 'webextension-polyfill'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { CheckClient } from '../../components/check-port.ts'
import { ComposerWatch } from '../../components/composer/watch.ts'
import { x } from '../../components/sites/x.ts'

export default defineContentScript({
  matches: ['https://x.com/*'],
  main(ctx) {
    const client = new CheckClient()
    const outside = { check: client.check.bind(client), wake: client.wake.bind(client), today, alive }
    new ComposerWatch(x, outside, ctx.signal)
  },
})

/** The user's own calendar day, yyyy-mm-dd. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** Asked directly: WXT's own question ends the content script, and the overlay must stay to say what happened. */
function alive(): boolean {
  try {
    return browser.runtime.id !== undefined
  } catch {
    return false
  }
}
