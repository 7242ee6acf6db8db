import { expect, it } from 'vitest'
import { type ExtensionPages, onPagesInEachBrowser } from './extension-page.ts'

const kept = async (pages: ExtensionPages) =>
  (await pages.stored())['checklists'] as { lists: { kind: string; title: string; entries: Record<string, unknown> }[] }

async function start(pages: ExtensionPages, kind: string, title: string) {
  await pages.page.select('select[name="kind"]', kind)
  await pages.click('input[name="title"]')
  await pages.page.keyboard.type(title)
  await pages.page.keyboard.press('Enter')
  await pages.page.waitForSelector(`[data-list="${kind}"]`)
}

onPagesInEachBrowser((running, kind) => {
  it('several lists remember ticks, who, when and notes', async () => {
    const pages = running()
    await pages.open('checklists.html', { accounts: [{ platform: 'x', handle: 'MinisterVWS', type: 'corporate' }] })
    await pages.page.waitForSelector('[data-empty]')
    await start(pages, 'start-corporate', '@MinisterVWS')
    expect(await pages.page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Nieuw corporate account starten: @MinisterVWS',
    )
    await start(pages, 'close-hybrid', 'Anna 👋🏽 عربي')
    await pages.click('[data-list="start-corporate"] [data-item="bio"] input[type="checkbox"]')
    await pages.click('[data-list="close-hybrid"] [data-item="whose"] summary')
    await pages.click('[data-list="close-hybrid"] [data-item="whose"] input.utrecht-textbox')
    await pages.page.keyboard.type('Noor')
    await pages.click('[data-list="close-hybrid"] [data-item="whose"] textarea')
    await pages.page.keyboard.type('Neemt het mee.')
    await pages.page.keyboard.press('Enter')
    await pages.page.keyboard.type('Na 1 januari')
    const today = new Intl.DateTimeFormat('sv-SE').format(new Date())
    const expected = [
      {
        kind: 'start-corporate',
        title: '@MinisterVWS',
        entries: { bio: { done: true, who: '', when: today, note: '' } },
      },
      {
        kind: 'close-hybrid',
        title: 'Anna 👋🏽 عربي',
        entries: { whose: { done: false, who: 'Noor', when: '', note: 'Neemt het mee.\nNa 1 januari' } },
      },
    ]
    await expect.poll(async () => (await kept(pages)).lists).toMatchObject(expected)
    await pages.open('checklists.html')
    await expect
      .poll(() => pages.text('.checklist h2'))
      .toEqual(['Nieuw corporate account starten: @MinisterVWS', 'Oud hybride account afsluiten: Anna 👋🏽 عربي'])
    expect(await pages.page.$eval('[data-item="whose"] textarea', (one) => (one as HTMLTextAreaElement).value)).toBe(
      'Neemt het mee.\nNa 1 januari',
    )
    expect(await pages.page.$eval('[data-list="start-corporate"]', (one) => one.getAttribute('data-done'))).toBe('1')
  })

  it('a list of an older version is read, and what it noted is not lost', async () => {
    const pages = running()
    const lists = [
      { id: 'a', kind: 'start-hybrid', entries: { bio: true, dropped: { done: true, note: 'Nog bellen' } } },
      { id: 'b', kind: 'no-such-list', title: 'Oud', entries: { x: { note: 'Bewaar mij' } } },
      { broken: true },
    ]
    await pages.open('checklists.html', { checklists: { lists } })
    await expect.poll(() => pages.text('[data-gone]')).toEqual(['✓ · Nog bellen', 'Bewaar mij'])
    expect(await pages.page.$eval('[data-list="start-hybrid"]', (one) => one.getAttribute('data-done'))).toBe('1')
    await pages.click('[data-item="tags"] input[type="checkbox"]')
    await expect
      .poll(async () => (await kept(pages)).lists[0]?.entries['dropped'])
      .toMatchObject({ note: 'Nog bellen' })
  })

  it('is exported as text, printed without the page around it, and only removed after a second word', async () => {
    const pages = running()
    const entries = { decision: { done: true, who: 'Noor', when: '2026-11-27', note: 'Corporate' } }
    await pages.open('checklists.html', {
      checklists: { lists: [{ id: 'a', kind: 'advice-talk', title: 'Nieuwe minister', entries }] },
    })
    await pages.page.waitForSelector('.checklist')
    await pages.page.evaluate(() => {
      const caught = window as unknown as { __file: Promise<string>; __printed: string[] }
      URL.createObjectURL = (blob: Blob) => {
        caught.__file = blob.text()
        return 'blob:none'
      }
      HTMLAnchorElement.prototype.click = () => {}
      window.print = () => {
        caught.__printed = [...document.querySelectorAll('.checklist:not(.screen-only) h2')].map(
          (one) => one.textContent,
        )
      }
    })
    await pages.click('[data-export]')
    const text = await pages.page.evaluate(() => (window as unknown as { __file: Promise<string> }).__file)
    expect(text).toMatch(/^Adviesgesprek met een nieuwe bewindspersoon – Nieuwe minister – 1\/11\n/)
    expect(text).toMatch(/\[x\] Leg vast .* \(2026-11-27, Noor\)\n {4}Corporate\n/)
    await pages.click('[data-print]')
    expect(await pages.page.evaluate(() => (window as unknown as { __printed: string[] }).__printed)).toEqual([
      'Adviesgesprek met een nieuwe bewindspersoon: Nieuwe minister',
    ])
    await pages.click('[data-remove]')
    expect(await pages.text('.checklist')).toHaveLength(1)
    await pages.click('[data-remove-sure]')
    await expect.poll(async () => (await kept(pages)).lists).toEqual([])
  })

  // Only Chromium can be told to draw a page as it would be printed.
  it.runIf(kind === 'chrome')('on paper has its items and notes, and nothing to click', async () => {
    const pages = running()
    const entries = { decision: { done: true, who: '', when: '', note: 'Corporate op X' } }
    await pages.open('checklists.html', {
      checklists: { lists: [{ id: 'a', kind: 'advice-talk', title: '', entries }] },
    })
    await pages.page.waitForSelector('.checklist')
    await pages.page.emulateMediaType('print')
    const shown = (selector: string) =>
      pages.page.$$eval(selector, (found) => found.filter((one) => one.checkVisibility()).length)
    expect(await shown('.checklist__note')).toBe(1)
    expect(await shown('[data-item] label')).toBe(11)
    for (const selector of ['button', 'nav', 'form', 'progress']) expect(await shown(selector), selector).toBe(0)
    await pages.page.emulateMediaType('screen')
  })
})
