import { say } from '../messages.ts'
import type { ContentLanguage } from './content.ts'

/** The language of the interface, for texts that are too long for the message files. */
export function contentLanguage(): ContentLanguage {
  return say('number_locale').startsWith('en') ? 'en' : 'nl'
}
