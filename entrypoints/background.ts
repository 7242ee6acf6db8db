import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { readPolicy } from '../components/accounts/policy.ts'
import { type Answer, CHECK_PORT, type Question } from '../components/check-port.ts'
import { check } from '../rules/index.ts'
import type { CheckOptions } from '../rules/types.ts'

export default defineBackground(() => {
  // One object for as long as the policy stands: the rules are compiled once per options object.
  let options = readOptions()
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') options = readOptions()
  })
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CHECK_PORT) return
    port.onMessage.addListener(async (message) => {
      const { id, draft } = message as Question
      port.postMessage(answer(id, draft, await options))
    })
  })
})

async function readOptions(): Promise<CheckOptions> {
  return (await readPolicy()).options
}

function answer(id: number, draft: Question['draft'], options: CheckOptions): Answer {
  try {
    return { id, result: check(draft, options) }
  } catch (error) {
    return { id, error: String(error) }
  }
}
