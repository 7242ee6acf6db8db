import { describe, expect, it } from 'vitest'
import { findBrowser } from '../browsers/find.ts'
import { openExtensionPage } from '../browsers/own-file.ts'
import { chromiumUnder, firefoxUnder, type Governed, whyNoChromiumPolicy } from '../browsers/policies.ts'
import { Practice } from '../browsers/practice.ts'
import { example } from '../contract/beheer.ts'
import { focusEditor } from './factories/shared.ts'
import { BROWSERS } from './factories.ts'
import { xPage } from './x-page.ts'

const EDITOR = xPage.variants[0].editor

async function governed(kind: (typeof BROWSERS)[number], skip: (condition: boolean, why?: string) => void) {
  const executablePath = await findBrowser(kind)
  if (kind === 'chrome') {
    const why = whyNoChromiumPolicy(executablePath)
    skip(why !== undefined, why)
    return chromiumUnder(JSON.parse(example('chromium')), executablePath)
  }
  skip(process.platform !== 'linux', 'the copy of Firefox is made of links as Linux knows them')
  return firefoxUnder(JSON.parse(example('firefox')), executablePath)
}

describe.each(BROWSERS)('%s', (kind) => {
  it('obeys the example for administrators', async ({ skip }) => {
    const browser: Governed = await governed(kind, skip)
    let practice: Practice | undefined
    try {
      practice = await Practice.start(kind, 'x', { executablePath: browser.executablePath, welcome: true })
      const own = { platform: 'x', handle: 'ministervoorbeeld', type: 'personal' }
      // The handle is recognised by nobody, and the user's own entry for it gives way.
      await practice.open('/home?account=MinisterVoorbeeld', {
        accounts: [own],
        disabledRules: ['party-politics', 'webcare-form'],
      })
      await focusEditor(practice, EDITOR)
      await practice.type('Dit polderpact is #TeamVVD.')
      await practice.see({
        state: 'hints',
        type: 'corporate',
        hints: [
          { rule: 'party-politics', severity: 'error' },
          { rule: 'party-politics', severity: 'error' },
        ],
      })
      const page = await openExtensionPage(practice.launched, 'options.html')
      await page.waitForSelector('[data-policy]')
      expect(await page.$$eval('[data-locked="true"][data-account]', (all) => all.length)).toBeGreaterThan(0)
      const rule = (id: string) =>
        page.$eval(`[data-rule="${id}"] input`, (one) => [
          (one as HTMLInputElement).checked,
          (one as HTMLInputElement).disabled,
        ])
      expect(await rule('party-politics')).toEqual([true, true])
      expect(await rule('plain-language')).toEqual([false, true])
      expect(await rule('webcare-form')).toEqual([false, false])
      expect(await page.$$eval('[data-election][data-locked="true"]', (all) => all.length)).toBe(1)
      expect(await page.$eval('[data-support-contact]', (one) => one.textContent)).toContain('redactie@voorbeeld')
      expect(await page.$('[data-problems]')).toBeNull()
      const open = await practice.launched.browser.pages()
      const addresses = await Promise.all(open.map((one) => one.evaluate(() => location.pathname).catch(() => 'gone')))
      expect(addresses.filter((address) => address.includes('welcome'))).toEqual([])
    } finally {
      await practice?.stop()
      browser.remove()
    }
  })
})
