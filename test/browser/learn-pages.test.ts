import { expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { NARROW, onPagesInEachBrowser } from './extension-page.ts'

/** As wide as a window of 1280 pixels at 400 percent (WCAG 1.4.10). */
const SMALLEST = { width: 320, height: 640 }
const LIST = {
  id: 'l1',
  kind: 'start-hybrid',
  title: '@annajansen',
  entries: {
    strategy: { done: true, who: 'Noor', when: '2026-11-27', note: 'Akkoord' },
    gone: { done: true, note: 'Bewaard' },
  },
}
const STORED = {
  accounts: [{ platform: 'x', handle: 'MinisterVWS', type: 'corporate', ministry: 'VWS' }],
  checklists: { version: 1, lists: [LIST] },
  learnProgress: { version: 1, answers: { 'vote-appeal': 'fine', 'vote-information': 'fine' } },
}
const FILES = ['practice', 'rules', 'guideline', 'checklists', 'profile'] as const

onPagesInEachBrowser((running, kind) => {
  it.each(FILES)('%s has no accessibility faults, light and dark, and fits narrow windows', async (name) => {
    const pages = running()
    // Only Chromium can be told for one page that the system is dark; the colours are the same in both.
    for (const dark of kind === 'chrome' ? [false, true] : [false]) {
      await pages.open(`${name}.html`, STORED, { dark })
      await pages.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await pages.faults(), dark ? 'dark' : 'light').toEqual([])
    }
    for (const viewport of [NARROW, SMALLEST]) {
      await pages.open(`${name}.html`, STORED, { viewport })
      expect(await pages.overflows(), `${viewport.width} wide`).toBe(false)
    }
  })

  it.each(FILES)('%s speaks Dutch and English', async (name) => {
    const pages = running()
    await pages.open(`${name}.html`, STORED)
    const dutch = await pages.text('main')
    await pages.open(`${name}.html`, { ...STORED, language: 'en' })
    const english = await pages.text('main')
    expect(english).not.toEqual(dutch)
    expect(await pages.page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await pages.text('nav [aria-current="page"]')).toEqual(await pages.text('h1'))
  })

  it('the rules are all there, and can be searched', async () => {
    const pages = running()
    await pages.open('rules.html', {})
    expect((await pages.text('.rule h2 code')).toSorted()).toEqual(rules.map(({ id }) => id))
    expect((await pages.text('[data-expects="hint"]')).length).toBeGreaterThan(20)
    await pages.click('#wanted')
    await pages.page.keyboard.type('rekeningnummer iban')
    await expect.poll(() => pages.text('.rule h2 code')).toEqual(['personal-data'])
    expect(await pages.text('[data-found]')).toEqual(['1 regel'])
    await pages.page.keyboard.type(' xyzzy')
    await expect.poll(() => pages.text('[data-found]')).toEqual(['0 regels'])
  })

  it('a link to a rule goes to its place, with the keyboard', async () => {
    const pages = running()
    await pages.open('rules.html#webcare-form', {})
    const place = () =>
      pages.page.evaluate(() => {
        const heading = document.getElementById('webcare-form')
        const top = heading?.getBoundingClientRect().top ?? Number.NaN
        return { focused: document.activeElement === heading, near: top >= 0 && top < innerHeight / 2 }
      })
    await expect.poll(place).toMatchObject({ focused: true })
  })

  it('the guideline has its chapters, the comparison and a way to the checklists', async () => {
    const pages = running()
    await pages.open('guideline.html', {})
    expect(await pages.text('main section > h2')).toHaveLength(8)
    expect(await pages.text('.account-type h3')).toEqual(['Corporate', 'Hybride', 'Persoonlijk'])
    const heights = await pages.page.$$eval('.account-type', (columns) =>
      columns.map((column) =>
        [...column.querySelectorAll('dt')].map((one) => Math.round(one.getBoundingClientRect().top)),
      ),
    )
    expect(new Set(heights.map(String)).size, 'rows side by side').toBe(1)
    await pages.click('#archiving ~ p a[href="checklists.html"]')
    await expect.poll(() => pages.text('h1')).toEqual(['Checklists'])
  })
})
