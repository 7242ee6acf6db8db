import browser from 'webextension-polyfill'

export type Words = Readonly<Record<string, string>>

/**
 * Words of the interface from public/_locales, in the language of the browser or in one of the user's own choice. Once
 * the extension has been updated or removed the browser answers no more: then words asked for before are still known,
 * others become empty.
 */
const known = new Map<string, string>()
let chosen: Words | null = null

/** Speaks with these words from now on; null follows the browser again. */
export function speak(words: Words | null) {
  if (words !== chosen) known.clear()
  chosen = words
}

export function say(name: string, ...data: readonly string[]): string {
  const own = chosen?.[name]
  if (own !== undefined) return own.replace(/\$(\d)/g, (_, place) => data[Number(place) - 1] ?? '')
  const id = `${name}\n${data.join('\n')}`
  try {
    const words = browser.i18n.getMessage(name, [...data])
    if (words) known.set(id, words)
    return words || known.get(id) || ''
  } catch {
    return known.get(id) ?? ''
  }
}

/** Asks ahead for words that may be needed when the browser no longer gives them. */
export function keepAtHand(...names: readonly string[]) {
  for (const name of names) say(name)
}
