import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ElementHandle, Page } from 'puppeteer-core'
import { buildExtension, ROOT } from '../browsers/extension.ts'
import { launch } from '../browsers/launch.ts'
import { openExtensionPage } from '../browsers/own-file.ts'
import { seedStorage } from '../browsers/storage.ts'
import { serveProfile } from '../pages/profiles/serve.ts'
import { xProfilePage } from '../pages/profiles/x.ts'

/** Small pictures of the extension's own pages for docs/leren.md. */
const FOLDER = path.join(ROOT, 'docs/pictures')
const SIZE = { width: 900, height: 620 }
const REST = 1000

const STORED = {
  accounts: [{ platform: 'x', handle: 'MinisterVWS', type: 'corporate', ministry: 'VWS' }],
  checklists: {
    version: 1,
    lists: [
      {
        id: 'a',
        kind: 'start-corporate',
        title: '@MinisterVWS',
        entries: {
          strategy: { done: true, who: 'Noor', when: '2026-11-27', note: '' },
          ownership: { done: true, who: 'Noor', when: '2026-11-27', note: '' },
        },
      },
    ],
  },
}
const PROFILE = {
  path: '/MinisterVWS',
  handle: 'MinisterVWS',
  name: 'Minister Jansen',
  bio: 'Officieel account van de minister van VWS. Webcare op werkdagen.',
  link: { href: 'https://t.co/x', shown: 'rijksoverheid.nl/regering/bewindspersonen/anna-jansen' },
  verified: true,
}

const PICTURES: Record<string, { file: string; prepare(page: Page): Promise<void> }> = {
  oefening: {
    file: 'practice.html',
    async prepare(page) {
      await page.click('[data-exercise] [data-answer="change"]')
      await page.$eval('#exercises', (one) => one.scrollIntoView())
    },
  },
  bericht: {
    file: 'practice.html',
    async prepare(page) {
      await page.select('select[name="sample"]', 'visit')
      await page.$eval('.composer', (one) => one.scrollIntoView())
      await setTimeout(REST)
      const toggle = await page.evaluateHandle(() =>
        document.querySelector('berichtwijzer-hints')?.shadowRoot?.querySelector('[data-toggle]'),
      )
      await (toggle.asElement() as ElementHandle<Element> | null)?.click()
    },
  },
  accounts: { file: 'guideline.html', prepare: (page) => page.$eval('.account-types', (one) => one.scrollIntoView()) },
  checklist: { file: 'checklists.html', prepare: (page) => page.$eval('.checklist', (one) => one.scrollIntoView()) },
  profiel: {
    file: 'profile.html',
    async prepare(page) {
      await page.click('[data-read]')
      await (await page.waitForSelector('[data-verdict]'))?.evaluate((one) => one.closest('section')?.scrollIntoView())
    },
  },
}

await buildExtension('chrome')
mkdirSync(FOLDER, { recursive: true })
const launched = await launch('chrome')
try {
  await seedStorage(launched, STORED)
  const site = await launched.browser.newPage()
  await serveProfile(site, 'https://x.com', xProfilePage(PROFILE))
  await site.goto(`https://x.com${PROFILE.path}`)
  for (const [name, { file, prepare }] of Object.entries(PICTURES)) {
    const page = await openExtensionPage(launched, file)
    await page.setViewport(SIZE)
    await page.waitForSelector('h1')
    await setTimeout(REST)
    await prepare(page)
    await setTimeout(REST)
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`) as `${string}.png` })
    await page.close()
  }
} finally {
  await launched.close()
}
