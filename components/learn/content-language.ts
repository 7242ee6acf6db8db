import type { ChosenLanguage } from '../accounts/own-schema.ts'
import { say } from '../messages.ts'

/** The language of the interface, for texts that are too long for the message files. */
export function contentLanguage(): ChosenLanguage {
  return say('number_locale').startsWith('en') ? 'en' : 'nl'
}
