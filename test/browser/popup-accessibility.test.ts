import { expect, it } from 'vitest'
import { onPagesInEachBrowser } from './extension-page.ts'

const soon = new Date(Date.now() + 86_400_000 * 3).toISOString().slice(0, 10)
const SMALL = { width: 390, height: 600 }

onPagesInEachBrowser((running) => {
  it.each([
    ['light', {}, {}],
    ['dark', {}, { dark: true }],
    ['paused, in English', { paused: true, language: 'en' }, {}],
    ['in election time', { elections: [{ type: 'Volksraadpleging', date: soon }] }, { dark: true }],
  ])('the popup has no accessibility faults, %s', async (_, stored, settings) => {
    const pages = running()
    await pages.open('popup.html', { accounts: [], ...stored }, { viewport: SMALL, ...settings })
    await pages.page.waitForSelector('[data-site-state]')
    expect(await pages.faults()).toEqual([])
    expect(await pages.overflows()).toBe(false)
  })
})
