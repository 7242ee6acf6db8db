import type { Browser } from 'puppeteer-core'
import type { Launched } from './launch.ts'
import { openExtensionPage } from './own-file.ts'

/** Of 50 milliseconds each. */
const MOST_TRIES = 200

function backgroundOf(browser: Browser) {
  return browser.waitForTarget((target) => target.type() === 'service_worker')
}

/** Ends when the worker is gone, so that a test never goes on beside one that lives. */
export async function stopBackground(browser: Browser) {
  const target = await backgroundOf(browser)
  const worker = await target.worker()
  // A worker that goes before puppeteer lets go of it takes its session along; that it is gone is seen below.
  await worker?.close().catch((error: Error) => {
    if (!/No (?:session|target) with given id/.test(error.message)) throw error
  })
  for (let tries = 0; browser.targets().includes(target); tries++) {
    if (tries === MOST_TRIES) throw new Error('The background did not stop')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

interface CommandScope {
  chrome: { commands: { onCommand: { dispatch(command: string): void } } }
  browser: {
    tabs: { query(all: object): Promise<{ id: number }[]>; sendMessage(tab: number, words: string): Promise<void> }
  }
}

/** The browser handles keys before the page does, where no test driver reaches. */
export async function command({ kind, browser, origin }: Pick<Launched, 'kind' | 'browser' | 'origin'>) {
  if (kind === 'chrome') {
    const worker = await (await backgroundOf(browser)).worker()
    const give = () => (globalThis as unknown as CommandScope).chrome.commands.onCommand.dispatch('focus-hints')
    await worker?.evaluate(give)
    return
  }
  // Firefox lets nobody into the background, so the page is told as the background tells it.
  const page = await openExtensionPage({ browser, origin }, 'manifest.json')
  await page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as CommandScope).browser
    for (const { id } of await tabs.query({})) await tabs.sendMessage(id, 'focus-hints').catch(() => undefined)
  })
  await page.close()
}

export async function watchBackground(browser: Browser): Promise<string[]> {
  const session = await (await backgroundOf(browser)).createCDPSession()
  const requests: string[] = []
  session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url))
  await session.send('Network.enable')
  return requests
}
