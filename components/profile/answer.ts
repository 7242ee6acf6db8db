import browser from 'webextension-polyfill'
import { isProfileQuestion, type ProfileAnswer, type ProfileQuestion, sameProfile } from './messages.ts'
import type { ProfileReader } from './sites/reader.ts'

/** Answers the extension's own pages about the profile in this tab. Nothing is read before the user asks. */
export function answerProfileQuestions(reader: ProfileReader, signal: AbortSignal) {
  const listener = (message: unknown) =>
    isProfileQuestion(message) ? Promise.resolve(answer(reader, message)) : undefined
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
}

function answer(reader: ProfileReader, question: ProfileQuestion): ProfileAnswer {
  const identity = reader.identity(location.pathname)
  if (question.ask === 'whose-profile') return { identity }
  return { fields: identity && sameProfile(identity, question.identity) ? reader.read(identity) : null }
}
