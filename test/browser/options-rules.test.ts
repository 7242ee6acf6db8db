import { expect, it } from 'vitest'
import { NARROW, onPagesInEachBrowser } from './extension-page.ts'

const everything = {
  accounts: [
    { platform: 'x', handle: 'MinisterVWS', type: 'corporate', status: 'active', manager: 'Webredactie' },
    { platform: 'x', handle: 'SannedeWit', type: 'hybrid', party: 'D66' },
    { platform: 'x', handle: 'x', type: 'chef' },
  ],
  dismissedWords: [{ rule: 'party-politics', word: 'VVD' }],
  ignoredAccounts: ['x:knutselhoek'],
  disabledRules: ['plain-language'],
  extraTerms: { partyPolitical: ['polderpact'], promotional: ['toppertje'] },
  allowedTerms: ['Volt'],
  elections: [{ type: 'Herindeling', date: '2026-11-25', start: '2026-10-12' }],
  posts: {
    'x:sannedewit': [
      { author: 'party', date: '2026-11-01' },
      { author: 'party', date: '2026-11-02' },
      { author: 'department', date: '2026-11-03' },
    ],
  },
}

onPagesInEachBrowser((running) => {
  it.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['390 pixels wide', { viewport: NARROW }],
  ])('the page has no accessibility faults, %s', async (_, settings) => {
    const pages = running()
    await pages.open('options.html', everything, settings)
    await pages.page.waitForSelector('[data-posts]')
    expect(await pages.overflows()).toBe(false)
    await pages.click('[data-rule="paid-promotion"] summary')
    await pages.page.waitForSelector('[data-rule="paid-promotion"] code')
    expect(await pages.faults()).toEqual([])
  })

  it('turns rules off and on', async () => {
    const pages = running()
    await pages.open('options.html', everything)
    expect(await pages.text('[data-rule]')).toHaveLength(13)
    await pages.click('[data-rule="plain-language"] input')
    await pages.click('[data-rule="webcare-form"] input')
    await expect.poll(async () => (await pages.stored())['disabledRules']).toEqual(['webcare-form'])
  })

  it('shows what the rules look for', async () => {
    const pages = running()
    await pages.open('options.html', {})
    await pages.page.type('#search-lexicon', 'privé')
    const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    // The page may still show what it found for the first letters.
    await expect
      .poll(async () => {
        const found = await pages.text('[data-lexicon-found] code')
        return found.length > 0 && found.every((term) => folded(term).includes('prive'))
      })
      .toBe(true)
  })

  it('adds and removes words, and brings back what was dismissed', async () => {
    const pages = running()
    await pages.open('options.html', everything)
    await pages.page.type('#add-partyPolitical', 'Samen sterk')
    await pages.page.keyboard.press('Enter')
    await pages.page.waitForFunction(
      () => document.querySelectorAll('[data-list="partyPolitical"] .entries > li').length === 2,
    )
    await pages.click('[data-list="promotional"] [data-action="remove-entry"]')
    await pages.click('[data-list="dismissedWords"] [data-action="remove-entry"]')
    await pages.click('[data-list="ignoredAccounts"] [data-action="remove-entry"]')
    await expect
      .poll(() => pages.stored())
      .toMatchObject({
        extraTerms: { partyPolitical: ['polderpact', 'Samen sterk'], promotional: [] },
        dismissedWords: [],
        ignoredAccounts: [],
      })
  })

  it('takes a period of one’s own into the calendar', async () => {
    const pages = running()
    await pages.open('options.html', {})
    await expect
      .poll(() => pages.text('[data-election]'))
      .toContain('Provinciale Staten: 17 maart 2027, verkiezingstijd vanaf 1 februari 2027')
    await pages.page.type('[data-form="election"] [name="type"]', 'Herindeling')
    await pages.click('[data-form="election"] button')
    await pages.page.waitForSelector('#problem-date')
    const set = (name: string, day: string) =>
      pages.page.$eval(
        `[data-form="election"] [name="${name}"]`,
        (one, value) => void ((one as HTMLInputElement).value = value),
        day,
      )
    await set('date', '2027-11-24')
    await set('start', '2027-12-01')
    await pages.click('[data-form="election"] button')
    await pages.page.waitForSelector('#problem-start')
    await set('start', '2027-10-11')
    await pages.click('[data-form="election"] button')
    await pages.page.waitForSelector('[data-election="2027-11-24"]')
    expect((await pages.stored())['elections']).toEqual([
      { type: 'Herindeling', date: '2027-11-24', start: '2027-10-11' },
    ])
  })

  it('shows the balance of a hybrid account, and forgets it', async () => {
    const pages = running()
    await pages.open('options.html', everything)
    expect(await pages.text('[data-posts] .posts li .unseen')).toEqual(['partij', 'partij', 'departement'])
    expect(await pages.text('[data-dosing]')).toEqual([
      'Er zijn meer partijberichten (2) dan berichten van het departement (1). Wissel vaker af.',
    ])
    await pages.click('[data-action="forget-posts"]')
    await expect.poll(async () => (await pages.stored())['posts']).toEqual({})
  })
})
