import browser from 'webextension-polyfill'

/**
 * Words of the interface from public/_locales, in the language of the browser. Once the extension has been updated or
 * removed the browser answers no more: then words asked for before are still known, others become empty.
 */
const known = new Map<string, string>()

export function say(name: string, ...data: readonly string[]): string {
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
