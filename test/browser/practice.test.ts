import { expect, it } from 'vitest'
import { type ExtensionPages, onPagesInEachBrowser } from './extension-page.ts'

const EDITOR = '.composer__editor'

/** What the overlay shows and what is highlighted, as on the sites. */
function overlayOf({ page }: ExtensionPages) {
  return page.evaluate(() => {
    const root = document.querySelector('berichtwijzer-hints')?.shadowRoot
    const marks = (CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights
    return {
      state: root?.querySelector('[data-state]')?.getAttribute('data-state'),
      type: root?.querySelector('[data-account-type]')?.getAttribute('data-account-type'),
      author: root?.querySelector('input[data-author]:checked')?.getAttribute('data-author') ?? null,
      rules: [...(root?.querySelectorAll('[data-rule]') ?? [])].map((hint) => hint.getAttribute('data-rule')),
      marked: [...marks].flatMap(([, ranges]) => [...ranges].map(String)),
    }
  })
}

async function clickInOverlay({ page }: ExtensionPages, selector: string) {
  const found = await page.evaluateHandle(
    (wanted) => document.querySelector('berichtwijzer-hints')?.shadowRoot?.querySelector(wanted),
    selector,
  )
  await (found.asElement() as import('puppeteer-core').ElementHandle<Element>).click()
}

/** Keeps what the page gives as a file, so that the test can read it. */
async function catchDownloads({ page }: ExtensionPages) {
  await page.evaluate(() => {
    const caught = window as unknown as { __file: Promise<string> }
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      caught.__file = blob.text()
      return create(blob)
    }
  })
}
const file = ({ page }: ExtensionPages) =>
  page.evaluate(() => (window as unknown as { __file?: Promise<string> }).__file ?? '')

onPagesInEachBrowser((running) => {
  it('the composer has the hints, highlights and keys of the sites', async () => {
    const pages = running()
    await pages.open('practice.html', { accounts: [] })
    await pages.click(EDITOR)
    await pages.page.keyboard.type('Regel een')
    await pages.page.keyboard.press('Enter')
    await pages.page.keyboard.type('Kom naar #TeamVVD')
    const seen = { state: 'hints', type: 'corporate', rules: ['party-politics'], marked: ['#TeamVVD'] }
    await expect.poll(() => overlayOf(pages)).toMatchObject(seen)
    for (const key of ['Alt', 'Shift'] as const) await pages.page.keyboard.down(key)
    await pages.page.keyboard.press('KeyH')
    for (const key of ['Shift', 'Alt'] as const) await pages.page.keyboard.up(key)
    expect(await pages.page.evaluate(() => document.activeElement?.localName)).toBe('berichtwijzer-hints')
    await pages.page.keyboard.press('Escape')
    expect(await pages.page.evaluate(() => document.activeElement?.className)).toBe('composer__editor')
    expect(await pages.faults()).toEqual([])
  })

  it('the hints follow the choice of account, author and surface', async () => {
    const pages = running()
    await pages.open('practice.html', { accounts: [] })
    await pages.click(EDITOR)
    await pages.page.keyboard.type('Dank voor uw vraag, tot zaterdag op ons congres. #TeamVVD')
    await expect
      .poll(() => overlayOf(pages))
      .toMatchObject({ state: 'hints', rules: expect.arrayContaining(['party-politics']) })
    await pages.page.select('#composer ~ .situation select[name="type"]', 'personal')
    await expect.poll(() => overlayOf(pages)).toMatchObject({ state: 'ok', type: 'personal', rules: [] })
    await pages.page.select('#composer ~ .situation select[name="type"]', 'hybrid')
    await expect.poll(() => overlayOf(pages)).toMatchObject({ type: 'hybrid', author: 'department', state: 'hints' })
    await pages.page.select('#composer ~ .situation select[name="author"]', 'party')
    await expect.poll(() => overlayOf(pages)).toMatchObject({ author: 'party', state: 'ok' })
    await pages.page.select('#composer ~ .situation select[name="type"]', 'corporate')
    await pages.page.select('#composer ~ .situation select[name="surface"]', 'reply')
    await expect.poll(() => overlayOf(pages)).toMatchObject({ rules: expect.arrayContaining(['webcare-form']) })
  })

  it('an author chosen in the overlay is chosen on the page', async () => {
    const pages = running()
    await pages.open('practice.html', { accounts: [] })
    await pages.page.select('#composer ~ .situation select[name="type"]', 'hybrid')
    await expect.poll(() => overlayOf(pages)).toMatchObject({ type: 'hybrid', author: 'department' })
    await pages.click(EDITOR)
    await clickInOverlay(pages, 'label:has([data-author="private"])')
    const chosen = () =>
      pages.page.$eval('#composer ~ .situation select[name="author"]', (one) => (one as HTMLSelectElement).value)
    await expect.poll(chosen).toBe('private')
  })

  it('the hints are on the screen only with their draft', async () => {
    const pages = running()
    await pages.open('practice.html', { accounts: [] })
    const shown = () =>
      pages.page.evaluate(() => document.querySelector('berichtwijzer-hints')?.matches(':popover-open') ?? false)
    await pages.click(EDITOR)
    await expect.poll(shown).toBe(true)
    await pages.page.evaluate(() => scrollTo(0, 0))
    await expect.poll(shown).toBe(false)
  })

  it('a sample from the library comes with its account', async () => {
    const pages = running()
    await pages.open('practice.html', { accounts: [] })
    await pages.page.select('select[name="sample"]', 'hybrid-party')
    const seen = { state: 'hints', type: 'hybrid', author: 'party', rules: ['role-hashtag'] }
    await expect.poll(() => overlayOf(pages)).toMatchObject(seen)
    await pages.page.select('select[name="sample"]', 'innocent')
    await expect.poll(() => overlayOf(pages)).toMatchObject({ state: 'ok', type: 'corporate', marked: [] })
  })

  it('the accounts of the user are left as they are', async () => {
    const pages = running()
    const accounts = [{ platform: 'x', handle: 'MinisterVWS', type: 'corporate' }]
    await pages.open('practice.html', { accounts })
    await pages.page.select('select[name="sample"]', 'hybrid-party')
    await expect.poll(() => overlayOf(pages)).toMatchObject({ author: 'party' })
    const { authors, ...stored } = await pages.stored()
    expect(stored['accounts']).toEqual(accounts)
    expect(Object.keys(authors as object)).toEqual(['x:anna-oefening'])
  })

  it('exercises are answered, explained and kept', async () => {
    const pages = running()
    await pages.open('practice.html', {
      accounts: [],
      learnProgress: { answers: { 'vote-appeal': 'change', gone: 'fine', x: 3 } },
    })
    expect(await pages.page.$eval('[data-exercise]', (one) => one.getAttribute('data-exercise'))).toBe(
      'vote-information',
    )
    await pages.click('[data-answer="change"]')
    await expect.poll(() => pages.text('[data-right="false"] [data-source]')).toHaveLength(1)
    await pages.click('[data-answer="fine"]')
    await expect.poll(() => pages.text('[data-right="true"] strong')).toEqual(['Goed!'])
    await pages.click('[data-next]')
    await pages.click('[data-answer="fine"]')
    await expect.poll(() => pages.text('.summary summary')).toEqual(['3 van 37 gedaan, 2 goed'])
    await pages.open('practice.html')
    await expect.poll(() => pages.text('.summary summary')).toEqual(['3 van 37 gedaan, 2 goed'])
    expect(await pages.text('.summary [data-source]')).toHaveLength(1)
    await pages.click('.summary summary')
    await pages.click('[data-restart]')
    await expect.poll(() => pages.text('.summary summary')).toEqual(['0 van 37 gedaan, 0 goed'])
    expect((await pages.stored())['learnProgress']).toEqual({ version: 1, answers: {} })
  })

  it('exercises can be done by keyboard to the end', async () => {
    const pages = running()
    await pages.open('practice.html', { accounts: [] })
    await pages.page.waitForSelector('[data-exercise]')
    for (let count = 1; count <= 37; count++) {
      await pages.page.focus('[data-next]')
      await pages.page.keyboard.press('Enter')
    }
    await expect.poll(() => pages.text('#exercises ~ h3')).toEqual(['Klaar'])
    expect(await pages.page.$eval('.summary', (one) => (one as HTMLDetailsElement).open)).toBe(true)
  })

  it('pasted lines are checked, and their findings saved as CSV', async () => {
    const pages = running()
    await pages.open('practice.html', { accounts: [] })
    await catchDownloads(pages)
    await pages.page.$eval('#pasted', (field) => {
      ;(field as HTMLTextAreaElement).value = 'Stem op de VVD!\r\n\r\n=Mooi weer, "vandaag"\nرسالة 😀 #ad'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await pages.click('[data-check]')
    await expect.poll(() => pages.text('.findings tbody tr > td:first-child')).toEqual(['1', '3', '4'])
    expect(await pages.text('[data-line="1"] [data-rule="party-politics"]')).not.toEqual([])
    expect(await pages.text('[data-line="3"] td:last-child')).toEqual(['Geen hints'])
    expect(await pages.text('[data-line="4"] [data-rule="paid-promotion"]')).toHaveLength(1)
    expect(await pages.faults()).toEqual([])
    await pages.click('#batch ~ .utrecht-button-group [data-export]')
    const saved = await file(pages)
    expect(saved.split('\r\n')[0]).toBe(
      'Regel;Bericht;Onderwerp;Soort hint;Woorden;Wat we zien;Wat je kunt doen;Richtlijn',
    )
    expect(saved).toContain('"\'=Mooi weer, ""vandaag"""')
    expect(saved).toMatch(/4;رسالة 😀 #ad;Betaalde promotie;[^;]+;#ad;/)
  })
})
