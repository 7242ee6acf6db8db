import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import type { ElementHandle, Frame, Page, Viewport } from 'puppeteer-core'
import { servePages } from '../pages/serve.ts'
import type { PracticeWindow } from '../pages/shared/window.ts'
import { ORIGINS, type PracticeSite } from '../pages/sites.ts'
import type { BrowserKind } from './candidates.ts'
import { type Launched, type LaunchSettings, launch } from './launch.ts'
import { readStorage, type Stored, seedStorage } from './storage.ts'
import { installTools, type PageTools, type Seen } from './tools.ts'

type PageWindow = PracticeWindow & { __tools: PageTools }

const PATIENCE = 5_000
const INTERVAL = 30

function sameKeys(overlay: Seen, expected: Partial<Seen>): Partial<Seen> {
  return Object.fromEntries(Object.entries(overlay).filter(([key]) => key in expected))
}

/** What makes a page other than the site's own. */
export interface PageOddities {
  /** Runs on the page before its own scripts. */
  before?: (() => void) | undefined
  /** Its content security policy. */
  policy?: string | undefined
}

/** One browser on the practice pages of one site; one page at a time. */
export class Practice {
  #launched: Launched
  #site: PracticeSite
  #page: Page | undefined
  #frame: Frame | undefined
  /** Requests that nobody should have made. */
  strays: string[] = []
  /** Exceptions on the page and errors in its console. */
  errors: string[] = []

  private constructor(launched: Launched, site: PracticeSite) {
    this.#launched = launched
    this.#site = site
  }

  static async start(kind: BrowserKind, site: PracticeSite, settings: LaunchSettings = {}): Promise<Practice> {
    return new Practice(await launch(kind, settings), site)
  }

  get launched(): Launched {
    return this.#launched
  }

  get page(): Page {
    if (!this.#page) throw new Error('No page is open')
    return this.#page
  }

  /** Where the composer and its overlay are: the page itself, or a frame in it once `enter` was called. */
  get frame(): Frame {
    return this.#frame ?? this.page.mainFrame()
  }

  async enter(frame: string): Promise<void> {
    const element = await this.page.waitForSelector(frame)
    this.#frame = (await element?.contentFrame()) ?? undefined
    if (!this.#frame) throw new Error(`${frame} is no frame`)
  }

  /**
   * Opens a fresh page, by its path on the site or by a whole address of any site; with `stored`, all that the extension
   * keeps is replaced first.
   */
  async open(path: string, stored?: Stored, viewport?: Viewport, oddities: PageOddities = {}): Promise<Page> {
    await this.#page?.close()
    if (stored) await seedStorage(this.#launched, stored)
    const page = await this.#launched.browser.newPage()
    this.#page = page
    this.#frame = undefined
    if (viewport) await page.setViewport(viewport)
    this.strays = (await servePages(page, oddities.policy)).strays
    this.errors = []
    page.on('pageerror', (error) => this.errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()))
    await page.evaluateOnNewDocument(installTools)
    if (oddities.before) await page.evaluateOnNewDocument(oddities.before)
    await page.goto(new URL(path, ORIGINS[this.#site]).href)
    await page.bringToFront()
    return page
  }

  stored(): Promise<Stored> {
    return readStorage(this.#launched)
  }

  async stop(): Promise<void> {
    await this.#launched.close()
  }

  /** Asks something of the page's own script or of the tools. */
  async ask<Answer>(question: (page: PageWindow) => Answer): Promise<Answer> {
    return (await this.frame.evaluate(`(${question})(window)`)) as Answer
  }

  overlays(): Promise<Seen[]> {
    return this.ask(({ __tools }) => __tools.overlays())
  }

  /** See `PageTools.watchFor`. */
  async watchFor(rule: string | null): Promise<void> {
    await this.frame.evaluate((wanted) => (window as unknown as PageWindow).__tools.watchFor(wanted), rule)
  }

  /** Waits until the overlays that can be seen are these, as far as each expectation goes. */
  async see(...expected: Partial<Seen>[]): Promise<Seen[]> {
    const end = performance.now() + PATIENCE
    for (;;) {
      const overlays = await this.overlays()
      const told = overlays.map((overlay, index) => sameKeys(overlay, expected[index] ?? overlay))
      if (isDeepStrictEqual(told, expected)) return overlays
      if (performance.now() > end) assert.deepEqual(told, expected)
      await new Promise((resolve) => setTimeout(resolve, INTERVAL))
    }
  }

  /** Real key events; a line break is the Enter key. */
  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press('Enter')
      await this.page.keyboard.type(line)
    }
  }

  /** Gives the browser's command that goes to the hints and back. */
  async command(): Promise<void> {
    await this.#launched.command()
    await this.page.bringToFront()
  }

  async chord(modifiers: readonly ('Control' | 'Shift' | 'Alt')[], key: 'KeyZ'): Promise<void> {
    const { keyboard } = this.page
    for (const modifier of modifiers) await keyboard.down(modifier)
    await keyboard.press(key)
    for (const modifier of modifiers) await keyboard.up(modifier)
  }

  /** Opens the list of hints of the overlay that can be seen, unless it has opened by itself. */
  async openList(): Promise<void> {
    await this.#toggleTo(true)
  }

  async closeList(): Promise<void> {
    await this.#toggleTo(false)
  }

  /** It may open or close by itself at the very moment of the click. */
  async #toggleTo(expanded: boolean) {
    for (let go = 0; go < 3; go++) {
      const [overlay] = await this.overlays()
      if (overlay?.expanded === expanded) return
      await this.clickInOverlay('[data-toggle]')
      await new Promise((resolve) => setTimeout(resolve, INTERVAL))
    }
  }

  /** Clicks something inside the overlay that can be seen. */
  async clickInOverlay(selector: string): Promise<void> {
    const found = await this.frame.evaluateHandle(
      (wanted) =>
        (window as unknown as PageWindow).__tools
          .hosts()
          .map((host) => host.shadowRoot?.querySelector(wanted))
          .find((element) => element?.checkVisibility()),
      selector,
    )
    const element = found.asElement()
    if (!element) throw new Error(`The overlay shows no ${selector}`)
    await (element as ElementHandle<Element>).click()
  }
}
