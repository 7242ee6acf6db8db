import { describe, expect, it } from 'vitest'
import { launch, welcomePage } from '../browsers/launch.ts'
import { NARROW, onPagesInEachBrowser } from './extension-page.ts'
import { BROWSERS } from './factories.ts'

describe.each(BROWSERS)('%s', (kind) => {
  it('welcomes a new user once', async () => {
    const launched = await launch(kind, { welcome: true })
    try {
      const page = await welcomePage(launched.browser)
      await page.waitForSelector('[data-step="1"]')
      expect(await page.evaluate(() => document.visibilityState)).toBe('visible')
    } finally {
      await launched.close()
    }
  })
})

onPagesInEachBrowser((running) => {
  it.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['narrow', { viewport: NARROW }],
  ])('goes through three steps without accessibility faults, %s', async (_, settings) => {
    const pages = running()
    await pages.open('welcome.html', { accounts: [] }, settings)
    expect(await pages.text('[data-step] h2')).toEqual(['Wat Berichtwijzer doet'])
    expect(await pages.faults()).toEqual([])
    await pages.click('[data-action="next"]')
    await expect.poll(() => pages.text('[data-step="2"] h2')).toEqual(['Je accounts'])
    await expect.poll(() => pages.page.evaluate(() => document.activeElement?.textContent)).toBe('Je accounts')
    expect(await pages.faults()).toEqual([])
    await pages.click('[data-action="add-account"]')
    await pages.page.type('[name="handle"]', '@SannedeWit')
    await pages.page.select('[name="type"]', 'hybrid')
    await pages.click('[data-action="save-account"]')
    await pages.page.waitForSelector('[data-account="x:sannedewit"]')
    expect(await pages.overflows()).toBe(false)
    await pages.click('[data-action="next"]')
    await pages.page.waitForSelector('[data-step="3"]')
    expect(await pages.faults()).toEqual([])
    expect((await pages.stored())['accounts']).toEqual([
      { platform: 'x', handle: 'SannedeWit', type: 'hybrid', status: 'active' },
    ])
  })
})
