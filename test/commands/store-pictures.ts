import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { buildExtension, type Language, ROOT } from '../browsers/extension.ts'
import { findBrowserOrExit } from '../browsers/find.ts'
import { launch } from '../browsers/launch.ts'
import { openExtensionPage } from '../browsers/own-file.ts'
import { Practice } from '../browsers/practice.ts'
import { seedStorage } from '../browsers/storage.ts'
import { buildPages } from '../pages/build.ts'
import { showHints } from './rehearse.ts'
import { ACCOUNTS, sampleCalled } from './samples.ts'

/** The pictures for the stores, in the size that both ask for. */
const FOLDER = path.join(ROOT, 'docs/store')
const WINDOW = { width: 1280, height: 800 }
const LANGUAGES: readonly Language[] = ['nl', 'en']
const REST = 1000

const DRAFTS = [
  { sample: 'x-home', picture: '1-x' },
  { sample: 'linkedin-shadow-root-dark', picture: '2-linkedin' },
]
const PAGES: readonly { file: string; picture: string; prepare(page: Page): Promise<unknown> }[] = [
  {
    file: 'practice.html',
    picture: '3-practice',
    async prepare(page) {
      await page.click('[data-exercise] [data-answer="change"]')
      await page.$eval('#exercises', (one) => one.scrollIntoView())
    },
  },
  { file: 'options.html', picture: '4-settings', prepare: async () => {} },
]

async function shoot(page: Page, picture: string, language: Language) {
  await setTimeout(REST)
  await page.screenshot({ path: path.join(FOLDER, `${picture}-${language}.png`) as `${string}.png` })
}

async function takeDraft(name: string, picture: string, language: Language) {
  const sample = sampleCalled(name)
  const practice = await Practice.start('chrome', sample.site, { language })
  try {
    await showHints(practice, sample, WINDOW, language)
    await shoot(practice.page, picture, language)
  } finally {
    await practice.stop()
  }
}

async function takePages(language: Language) {
  const launched = await launch('chrome', { language })
  try {
    await seedStorage(launched, { accounts: ACCOUNTS })
    for (const { file, picture, prepare } of PAGES) {
      const page = await openExtensionPage(launched, file)
      await page.setViewport(WINDOW)
      await page.waitForSelector('h1')
      await setTimeout(REST)
      await prepare(page)
      await shoot(page, picture, language)
      await page.close()
    }
  } finally {
    await launched.close()
  }
}

await findBrowserOrExit('chrome')
await buildExtension('chrome')
await buildPages()
mkdirSync(FOLDER, { recursive: true })
for (const language of LANGUAGES) {
  for (const { sample, picture } of DRAFTS) await takeDraft(sample, picture, language)
  await takePages(language)
}
