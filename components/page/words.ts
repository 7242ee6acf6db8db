import en from '../../public/_locales/en/messages.json'
import nl from '../../public/_locales/nl/messages.json'
import type { ChosenLanguage } from '../accounts/own-schema.ts'
import type { Words } from '../messages.ts'

const plain = (messages: Record<string, { message: string }>): Words =>
  Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]))

const WORDS: Record<ChosenLanguage, Words> = { nl: plain(nl), en: plain(en) }

/** All words of a language; null for none in particular, for which the browser has its own. Too much for a content script. */
export function wordsOf(language: ChosenLanguage | null): Words | null {
  return language === null ? null : WORDS[language]
}
