import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { serveSettings } from '../components/accounts/service.ts'
import {
  type Answer,
  type Answers,
  BACKGROUND_PORT,
  type Question,
  type Request,
} from '../components/background-port.ts'
import { relayCommand } from '../components/command.ts'
import { isOpenRule, openRule } from '../components/rule-page.ts'
import { welcome } from '../components/welcome/first-run.ts'
import { check, rules } from '../rules/index.ts'
import { elections } from '../rules/lexicon/elections.ts'

/** A thousand times what a check takes: it says that something is wrong, and does not come before a slow computer's answer. */
const TIME_LIMIT = { now: () => performance.now(), milliseconds: 500 }

export default defineBackground(() => {
  const settings = serveSettings({ rules: rules.map(({ id }) => id), elections })
  const answerTo = async (request: Request): Promise<Answers[Request['ask']]> =>
    request.ask === 'register' ? settings.register() : check(request.draft, await settings.options(), TIME_LIMIT)

  relayCommand()
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isOpenRule(message)) openRule(message)
    return undefined
  })
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await welcome(() => settings.policy())
  })
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== BACKGROUND_PORT) return
    port.onMessage.addListener(async (message) => {
      const question = message as Question
      port.postMessage(await settled(question.id, answerTo(question)))
    })
  })
})

function settled(id: number, answering: Promise<Answers[Request['ask']]>): Promise<Answer> {
  return answering.then(
    (answer) => ({ id, answer }),
    (error: unknown) => ({ id, error: String(error) }),
  )
}
