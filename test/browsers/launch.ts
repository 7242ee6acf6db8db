import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core'
import { command, stopBackground, watchBackground } from './background.ts'
import type { BrowserKind } from './candidates.ts'
import { chromiumId, copyInLanguage, type Language, readManifest } from './extension.ts'
import { findBrowser } from './find.ts'
import { openExtensionPage } from './own-file.ts'

/** Firefox draws a random address for every installed extension unless it is told one. */
const FIREFOX_UUID = '5d1f3c62-8a47-4c0e-b1d9-6e2f0a7b9c34'

/** Of 50 milliseconds each, with the time to ask on top. */
const MOST_TRIES = 200

const CHROME_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-scrollbars',
]

export interface LaunchSettings {
  headless?: boolean
  /** The language of the extension; the pages have their own. */
  language?: Language
  /** False leaves the extension out, for comparisons. */
  extension?: boolean
  /** True leaves open the page that welcomes a new user, so that it takes the focus. */
  welcome?: boolean
  /** More options for the command line of Chromium. */
  args?: readonly string[]
  /** Another browser than the one that is found. */
  executablePath?: string
  /** Changes the copy of the built extension before the browser gets it. */
  alter?: ((folder: string) => void) | undefined
}

/** A running browser with the built extension in it. */
export interface Launched {
  kind: BrowserKind
  browser: Browser
  /** The id by which the browser knows the extension. */
  id: string
  /** The origin of the extension's own pages, without a slash at the end. */
  origin: string
  /** Takes the extension out, as a user or an update would while pages are open. */
  remove(): Promise<void>
  /** Gives the browser's command that goes to the hints, as its key would. */
  command(): Promise<void>
  /** Stops the background as Chromium does when it has been idle. */
  stopBackground(): Promise<void>
  /** A list that grows with every request the background makes; Chromium only. */
  watchBackground(): Promise<string[]>
  close(): Promise<void>
}

export async function launch(kind: BrowserKind, settings: LaunchSettings = {}): Promise<Launched> {
  const { headless = true, language = 'nl', extension = true, welcome = false, args = [], alter } = settings
  const executablePath = settings.executablePath ?? (await findBrowser(kind))
  const copy = copyInLanguage(kind, language)
  try {
    alter?.(copy.folder)
    const options: LaunchOptions = {
      executablePath,
      headless,
      args: [...args],
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
    }
    const start = kind === 'chrome' ? launchChrome : launchFirefox
    const { browser, origin, id } = await start(options, extension ? copy.folder : null)
    if (extension && !welcome) await keepWelcomeAway({ browser, origin })
    const close = () => browser.close().finally(copy.remove)
    return {
      kind,
      browser,
      id,
      origin,
      remove: () => browser.uninstallExtension(id),
      command: () => command({ kind, browser, origin }),
      stopBackground: () => stopBackground(browser),
      watchBackground: () => watchBackground(browser),
      close,
    }
  } catch (error) {
    copy.remove()
    throw error
  }
}

async function launchChrome(options: LaunchOptions, folder: string | null) {
  const extensions = folder ? { enableExtensions: [folder] } : {}
  const browser = await puppeteer.launch({
    ...options,
    ...extensions,
    pipe: true,
    args: [...CHROME_FLAGS, ...(options.args ?? [])],
  })
  const id = chromiumId((folder && readManifest(folder).key) ?? '')
  return { browser, id, origin: `chrome-extension://${id}` }
}

async function launchFirefox(options: LaunchOptions, folder: string | null) {
  const id = (folder && readManifest(folder).browser_specific_settings?.gecko.id) ?? ''
  const browser = await puppeteer.launch({
    ...options,
    browser: 'firefox',
    // Without this Firefox refuses to open an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      'intl.accept_languages': 'nl,en',
      'ui.systemUsesDarkTheme': 0,
    },
  })
  if (folder) await browser.installExtension(folder)
  return { browser, id, origin: `moz-extension://${FIREFOX_UUID}` }
}

/** The page that welcomes a new user, which a fresh profile always has. Firefox tells its address only when asked. */
export async function welcomePage(browser: Browser): Promise<Page> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '')
      if (address.endsWith('/welcome.html')) return page
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The extension did not welcome its user')
}

/** The extension welcomes nobody who has seen its welcome page already in this session of the browser. */
async function keepWelcomeAway(launched: Pick<Launched, 'browser' | 'origin'>) {
  const page = await openExtensionPage(launched, 'manifest.json')
  await page.evaluate(async () => {
    type Scope = { storage: { session: { set(values: object): Promise<void> } } }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Scope>
    await (browser ?? chrome).storage.session.set({ welcomed: true })
  })
  await page.close()
}
