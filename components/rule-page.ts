import browser from 'webextension-polyfill'

/** A page of the extension opens only from the background: a web page, and so a content script, may not link to it. */
interface OpenRule {
  openRule: string
}

/** From a content script: asks for the page about a rule. Resolves when the background has heard it. */
export async function askForRulePage(rule: string): Promise<void> {
  await browser.runtime.sendMessage({ openRule: rule } satisfies OpenRule)
}

export function isOpenRule(message: unknown): message is OpenRule {
  return typeof message === 'object' && message !== null && typeof (message as Partial<OpenRule>).openRule === 'string'
}

/** In the background. */
export function openRule({ openRule }: OpenRule) {
  void browser.tabs.create({ url: browser.runtime.getURL(`rules.html#${encodeURIComponent(openRule)}`) })
}
