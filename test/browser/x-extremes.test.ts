import { expect, it } from 'vitest'
import type { Practice } from '../browsers/practice.ts'
import type { Box } from '../browsers/tools.ts'
import { MARK, openVariant, rest } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { xPage } from './x-page.ts'

const [home] = xPage.variants
const phone = xPage.variants.find(({ name }) => name === 'mobile') ?? home
const TOOLBAR = 'main [data-testid="toolBar"]'
/** Windows as they are at 200 and 400 percent zoom, and a narrow one. */
const WINDOWS = [
  { width: 640, height: 450 },
  { width: 320, height: 225 },
  { width: 390, height: 844 },
]

/** Puts a long text in a plain field at once: typing it would take minutes. */
async function fill(practice: Practice, text: string) {
  await openVariant(practice, xPage, phone)
  await practice.page.evaluate((words) => document.execCommand('insertText', false, words), text)
}

async function expectClear(practice: Practice) {
  await rest(250)
  const { own, theirs } = await practice.page.evaluate(
    (selectors) => {
      const box = (element: Element | null | undefined) => {
        const { left = 0, top = 0, right = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {}
        return { left, top, right, bottom }
      }
      const overlay = document.querySelector('berichtwijzer-hints')?.shadowRoot?.querySelector('[data-state]')
      return { own: box(overlay), theirs: selectors.map((one) => box(document.querySelector(one))) }
    },
    [home.editor, home.postButton, TOOLBAR],
  )
  const apart = (a: Box, b: Box) =>
    a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1
  expect(own.right - own.left, 'there is an overlay').toBeGreaterThan(20)
  for (const box of theirs) expect(apart(own, box), JSON.stringify({ own, box })).toBe(true)
}

inEachBrowser(xPage, (running) => {
  it.each(WINDOWS)('covers neither editor, post button nor toolbar in $width by $height', async (window) => {
    const practice = running()
    await openVariant(practice, xPage, { ...home, viewport: window })
    await practice.type(`Kom flyeren met #TeamVVD en ${MARK} `)
    await practice.see({ state: 'hints' })
    await practice.closeList()
    await expectClear(practice)
    await practice.openList()
    // At 400 percent a list that the user opens can only be read on top of the composer, until the typing goes on.
    if (window.height > 300) await expectClear(practice)
    // A draft that grows pushes it along.
    await practice.type('\nnog een regel\nen nog een')
    await expectClear(practice)
  })

  it('stands beside an editor of 20 pixels', async () => {
    const practice = running()
    await openVariant(practice, xPage, home)
    await practice.page.evaluate((editor) => {
      const field = document.querySelector<HTMLElement>(editor)
      if (field) Object.assign(field.style, { height: '20px', overflow: 'hidden', minHeight: '0' })
    }, home.editor)
    await practice.type(`Tekst ${MARK} `)
    await practice.see({ state: 'hints', expanded: true })
    await expectClear(practice)
  })

  it('follows the composer when the page scrolls or shifts', async () => {
    const practice = running()
    await openVariant(practice, xPage, home)
    await practice.type(`Tekst ${MARK} `)
    await practice.see({ state: 'hints', expanded: true })
    const distance = () =>
      practice.page.evaluate((editor) => {
        const overlay = document.querySelector('berichtwijzer-hints')?.shadowRoot?.querySelector('[data-state]')
        const field = document.querySelector(editor)
        return Math.round((overlay?.getBoundingClientRect().top ?? 0) - (field?.getBoundingClientRect().top ?? 0))
      }, home.editor)
    await rest(200)
    const before = await distance()
    await practice.page.evaluate(() => document.body.style.setProperty('padding-top', '90px'))
    await expect.poll(distance).toBe(before)
    await practice.page.evaluate(() => {
      document.body.style.setProperty('padding-bottom', '3000px')
      window.scrollTo(0, 60)
    })
    await expect.poll(distance).toBe(before)
    await practice.page.evaluate(() => window.scrollTo(0, 2000))
    await expect
      .poll(() => practice.ask(({ __tools }) => getComputedStyle(__tools.hosts()[0] as Element).visibility))
      .toBe('hidden')
  })

  it('stays usable with a word that is found 300 times in a draft of 10,000 characters', async () => {
    const practice = running()
    await fill(practice, `${MARK} is een woord in deze regel hier. `.repeat(300))
    const [overlay] = await practice.see({ state: 'hints' })
    expect(overlay?.hints.length).toBe(10)
    await practice.openList()
    const { text } = (await practice.overlays())[0] ?? {}
    expect(text).toMatch(/en nog 290 keer/)
    const start = performance.now()
    await practice.page.keyboard.type('een stuk tekst erbij')
    expect((performance.now() - start) / 20).toBeLessThan(400)
    await practice.clickInOverlay('[data-action="dismiss"]')
    await practice.see({ hints: [] })
  })

  it('stays usable with many different hints at once', async () => {
    const practice = running()
    const mails = Array.from({ length: 80 }, (_, place) => `jan.jansen${place}@gmail.com`)
    await fill(practice, `Mail naar ${mails.join(', ')}.`)
    const [overlay] = await practice.see({ state: 'hints' })
    expect(overlay?.hints.length).toBe(60)
    await practice.openList()
    expect((await practice.overlays())[0]?.text).toMatch(/nog 20 hints/)
    await practice.clickInOverlay('[data-action="dismiss"]')
    await expect.poll(async () => (await practice.overlays())[0]?.text).toMatch(/nog 19 hints/)
  })

  it('keeps its own look on a page that resets everything', async () => {
    const practice = running()
    await openVariant(practice, xPage, home)
    await practice.page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent =
        'berichtwijzer-hints, berichtwijzer-hints * { all: unset !important; display: none !important; font: 40px serif !important; letter-spacing: 9px !important; left: 0 !important; top: 0 !important; width: 5px !important }'
      document.head.append(style)
    })
    await practice.type(`Tekst ${MARK} `)
    await practice.see({ state: 'hints', expanded: true })
    await expectClear(practice)
    const { size, spacing } = await practice.ask(({ __tools }) => {
      const overlay = __tools.hosts()[0]?.shadowRoot?.querySelector('[data-state]') as Element
      const { fontSize: size, letterSpacing: spacing } = getComputedStyle(overlay)
      return { size, spacing }
    })
    expect({ size, spacing }).toEqual({ size: '14px', spacing: 'normal' })
  })
})
