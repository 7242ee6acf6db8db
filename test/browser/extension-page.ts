import axe from 'axe-core'
import type { ElementHandle, Page, Viewport } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import type { BrowserKind } from '../browsers/candidates.ts'
import { type Launched, type LaunchSettings, launch } from '../browsers/launch.ts'
import { openExtensionPage } from '../browsers/own-file.ts'
import { readStorage, type Stored, seedStorage } from '../browsers/storage.ts'
import { BROWSERS } from './factories.ts'

const AXE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
export const NARROW: Viewport = { width: 390, height: 844 }
const WIDE: Viewport = { width: 1280, height: 900 }

/** One browser on the extension's own pages; one page at a time. */
export class ExtensionPages {
  readonly launched: Launched
  #page: Page | undefined
  errors: string[] = []

  private constructor(launched: Launched) {
    this.launched = launched
  }

  static async start(kind: BrowserKind, settings: LaunchSettings = {}): Promise<ExtensionPages> {
    return new ExtensionPages(await launch(kind, settings))
  }

  get page(): Page {
    if (!this.#page) throw new Error('No page is open')
    return this.#page
  }

  /** Opens a page and waits for its heading; with `stored`, all that the extension keeps is replaced first. */
  async open(file: string, stored?: Stored, { viewport = WIDE, dark = false } = {}): Promise<Page> {
    await this.#page?.close()
    if (stored) await seedStorage(this.launched, stored)
    const page = await openExtensionPage(this.launched, file)
    this.#page = page
    this.errors = []
    page.on('pageerror', (error) => this.errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()))
    await page.setViewport(viewport)
    await page.waitForSelector('h1')
    if (dark) await this.#darken(page)
    await page.bringToFront()
    return page
  }

  /** Firefox cannot be told to prefer dark; the pages' own dark theme is the same. */
  async #darken(page: Page) {
    if (this.launched.kind === 'chrome')
      return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dim'
      document.documentElement.style.colorScheme = 'dark'
    })
  }

  stored(): Promise<Stored> {
    return readStorage(this.launched)
  }

  async click(selector: string): Promise<void> {
    const element = (await this.page.waitForSelector(selector)) as ElementHandle<HTMLElement>
    await element.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    await element.click()
  }

  text(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (found) => found.map((one) => (one.textContent ?? '').trim()))
  }

  /** What axe finds wrong on the page, and that it did look. */
  async faults(): Promise<string[]> {
    await this.page.evaluate(axe.source)
    return this.page.evaluate(async (tags) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe
      const { violations, passes } = await run(document, { runOnly: tags })
      const looked = passes.some(({ id }) => id === 'color-contrast') ? [] : ['axe did not look at the colours']
      return [
        ...looked,
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      ]
    }, AXE)
  }

  /** Whether something sticks out sideways, so that one must scroll in two directions to read (WCAG 1.4.10). */
  overflows(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  }
}

/** Describes tests that run in each browser, on one browser process, and that leave no error in the console. */
export function onPagesInEachBrowser(describeTests: (running: () => ExtensionPages, kind: BrowserKind) => void): void {
  describe.each(BROWSERS)('%s', (kind) => {
    let pages: ExtensionPages
    beforeAll(async () => {
      pages = await ExtensionPages.start(kind)
    })
    afterAll(() => pages?.launched.close())
    afterEach(() => expect(pages.errors, 'errors on the page').toEqual([]))
    describeTests(() => pages, kind)
  })
}
