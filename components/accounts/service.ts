import browser from 'webextension-polyfill'
import type { CheckOptions } from '../../rules/types.ts'
import { speak } from '../messages.ts'
import type { Policy } from './policy-schema.ts'
import { readSettings, warn } from './read.ts'
import type { Register } from './register.ts'
import type { BuiltIn } from './settings.ts'
import type { ChangeAnswer, ChangeRequest } from './store.ts'
import { migrate, write } from './writer.ts'

/** The settings as the background keeps them for all pages. */
export interface SettingsService {
  /** The same object for as long as the options stand: the rules are compiled once per object. */
  options(): Promise<CheckOptions>
  /** Read afresh, so that a page that heard of a change never gets what was before it. */
  register(): Promise<Register>
  policy(): Promise<Partial<Policy>>
}

/** Keeps the settings, follows changes of storage and policy, and writes what pages ask for. */
export function serveSettings(builtIn: BuiltIn): SettingsService {
  let options: CheckOptions = {}
  let warned = ''
  const read = async () => {
    const settings = await readSettings(builtIn)
    speak(settings.register.words)
    if (JSON.stringify(options) !== JSON.stringify(settings.options)) options = settings.options
    const problems = JSON.stringify(settings.problems)
    if (problems !== warned) warn(settings.problems)
    warned = problems
    return settings
  }
  let reading = migrate()
    .catch((error) => console.error('Berichtwijzer: storage could not be brought up to date', error))
    .then(read)
  // One after the other, so that what was read last holds.
  const readAgain = () => (reading = reading.then(read))
  browser.storage.onChanged.addListener(() => void readAgain())
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isChange(message)) return answerTo(message)
    return undefined
  })
  return {
    options: async () => {
      await reading
      return options
    },
    register: async () => (await readAgain()).register,
    policy: async () => (await readAgain()).policy,
  }
}

async function answerTo({ change }: ChangeRequest): Promise<ChangeAnswer> {
  try {
    await write(change)
    return {}
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function isChange(message: unknown): message is ChangeRequest {
  return typeof message === 'object' && message !== null && 'change' in message
}
