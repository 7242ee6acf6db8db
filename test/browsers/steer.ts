import type { Launched } from './launch.ts'

interface ChromePages {
  chrome: {
    developerPrivate: { reload(id: string, how: { failQuietly: boolean }): Promise<void> }
    management: { setEnabled(id: string, enabled: boolean): Promise<void> }
  }
}
interface Addon {
  disable(): Promise<void>
  reload(): Promise<void>
}
interface FirefoxPages {
  ChromeUtils: { importESModule(url: string): { AddonManager: { getAddonByID(id: string): Promise<Addon> } } }
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(): Promise<void> } } }
}

/** Turns the extension off, as an administrator or user would. */
export function disable(launched: Launched): Promise<void> {
  return launched.kind === 'chrome'
    ? inBrowserPage(launched, (id) => (window as unknown as ChromePages).chrome.management.setEnabled(id, false))
    : inBrowserPage(launched, async (id) => {
        const { ChromeUtils } = window as unknown as FirefoxPages
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        await (await AddonManager.getAddonByID(id)).disable()
      })
}

/** Starts the extension anew under open pages, as an update does. */
export function update(launched: Launched): Promise<void> {
  return launched.kind === 'chrome'
    ? inBrowserPage(launched, (id) =>
        (window as unknown as ChromePages).chrome.developerPrivate.reload(id, { failQuietly: true }),
      )
    : inBrowserPage(launched, async (id) => {
        const { ChromeUtils } = window as unknown as FirefoxPages
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        await (await AddonManager.getAddonByID(id)).reload()
      })
}

/** Stops the background, as both browsers do when it has been idle. */
export function stopBackground(launched: Launched): Promise<void> {
  if (launched.kind === 'chrome') return launched.stopBackground()
  return inBrowserPage(launched, (id) =>
    (window as unknown as FirefoxPages).WebExtensionPolicy.getByID(id).extension.terminateBackground(),
  )
}

/** Runs something in a page of the browser's own, which may steer extensions. */
export async function inBrowserPage<Answer>(
  { browser, kind, id }: Launched,
  work: (id: string) => Promise<Answer>,
): Promise<Answer> {
  const page = await browser.newPage()
  try {
    const address = kind === 'chrome' ? 'chrome://extensions' : 'about:addons'
    await page.goto(address, { waitUntil: [] })
    // Pages of Firefox itself refuse the functions that puppeteer would wait with.
    while (!(await page.evaluate(() => location.href)).startsWith(address))
      await new Promise((go) => setTimeout(go, 50))
    return await page.evaluate(work, id)
  } finally {
    await page.close()
  }
}
