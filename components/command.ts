import browser from 'webextension-polyfill'

/** The browser's own command, which the user can give another key; its name stands in the manifest. */
const COMMAND = 'focus-hints'

/** In the background: tells the page in front. It needs no permission to read addresses. */
export function relayCommand() {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== COMMAND) return
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    // No answer means a page without the extension.
    if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, COMMAND).catch(() => undefined)
  })
}

/** In a content script: calls back when the user gives the command, until the signal is aborted. */
export function onCommand(given: () => void, signal: AbortSignal) {
  const listener = (message: unknown) => {
    if (message === COMMAND) given()
    return undefined
  }
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
}
