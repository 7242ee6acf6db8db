import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { readPolicy } from '../components/accounts/policy.ts'
import { readRegister } from '../components/accounts/read-register.ts'
import {
  type Answer,
  type Answers,
  BACKGROUND_PORT,
  type Question,
  type Request,
} from '../components/background-port.ts'
import { check } from '../rules/index.ts'
import type { CheckOptions } from '../rules/types.ts'

export default defineBackground(() => {
  // One object for as long as the policy stands: the rules are compiled once per options object.
  let options = readOptions()
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') options = readOptions()
  })
  const answerTo = async (request: Request): Promise<Answers[Request['ask']]> =>
    request.ask === 'register' ? readRegister() : check(request.draft, await options)

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== BACKGROUND_PORT) return
    port.onMessage.addListener(async (message) => {
      const question = message as Question
      port.postMessage(await settled(question.id, answerTo(question)))
    })
  })
})

async function readOptions(): Promise<CheckOptions> {
  return (await readPolicy()).options
}

function settled(id: number, answering: Promise<Answers[Request['ask']]>): Promise<Answer> {
  return answering.then(
    (answer) => ({ id, answer }),
    (error: unknown) => ({ id, error: String(error) }),
  )
}
