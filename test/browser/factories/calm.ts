import { expect, it } from 'vitest'
import type { Practice } from '../../browsers/practice.ts'
import type { SitePage } from '../site-page.ts'
import { MARK, MARK_RULE, openVariant, type Running, rest } from './shared.ts'

/** Longer than the overlay waits before it takes words to be finished. */
const FINISHED = 1300
/** Longer than pointer or caret must rest. */
const POINTED = 900

/** Records what the overlay says from now on: each new hint, and each sentence for screen readers. */
async function record(practice: Practice): Promise<() => Promise<{ hints: string[]; spoken: string[] }>> {
  await practice.ask(({ __tools }) => {
    const said = { hints: [] as string[], spoken: [] as string[] }
    const note = () => {
      const root = __tools.hosts()[0]?.shadowRoot
      const hints = [...(root?.querySelectorAll('[data-rule]') ?? [])].map((one) => one.getAttribute('data-rule') ?? '')
      const spoken = root?.querySelector('[role="status"]')?.textContent ?? ''
      if (hints.length > 0) said.hints.push(hints.join(' '))
      if (said.spoken.at(-1) !== spoken) said.spoken.push(spoken)
    }
    const root = __tools.hosts()[0]?.shadowRoot
    if (!root) throw new Error('no overlay')
    new MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { __said: said })
  })
  return () =>
    practice.page.evaluate(() => (window as unknown as { __said: { hints: string[]; spoken: string[] } }).__said)
}

const shownCards = (practice: Practice) =>
  practice.ask(
    ({ __tools }) =>
      [...(__tools.hosts()[0]?.shadowRoot?.querySelectorAll('.bw-hint') ?? [])].filter((card) => card.checkVisibility())
        .length,
  )

export function staysCalm(site: SitePage, running: Running): void {
  const [variant] = site.variants
  const rich = site.variants.find(({ madeWith }) => madeWith !== 'textarea') ?? variant

  it('opens by itself for an error, once, and closes when it is gone', async () => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type('Tekst')
    await practice.see({ state: 'ok', expanded: false })
    await practice.type(` ${MARK} `)
    await practice.see({ state: 'hints', hints: [MARK_RULE], expanded: true })
    await practice.closeList()
    await practice.type(`en verder ${MARK} `)
    await practice.see({ state: 'hints', hints: [MARK_RULE, MARK_RULE], expanded: false })
    await rest(FINISHED)
    await practice.see({ expanded: false })
    await openVariant(practice, site, variant)
    await practice.type(`Tekst ${MARK} `)
    await practice.see({ state: 'hints', expanded: true })
    // Off the overlay, so that nobody is in it.
    await practice.page.mouse.move(1, 1)
    for (let key = 0; key < 3; key++) await practice.page.keyboard.press('Backspace')
    await practice.see({ state: 'ok', hints: [], expanded: false })
  })

  it('says nothing about a word that is still being typed', async () => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type('Dit is een ')
    await practice.see({ state: 'ok' })
    const said = await record(practice)
    await practice.page.keyboard.type(`${MARK}res van het gebouw`, { delay: 60 })
    await practice.see({ state: 'ok' })
    expect((await said()).hints).toEqual([])
  })

  it('tells screen readers once, and not at every key', async () => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type('Dit is ')
    await practice.see({ state: 'ok' })
    const said = await record(practice)
    await practice.page.keyboard.type(`een ${MARK} en dan een lange zin erachter`, { delay: 40 })
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await rest(FINISHED)
    const spoken = (await said()).spoken.filter((words) => words !== '')
    expect(spoken).toEqual([expect.stringMatching(/^1 hint\. /)])
  })

  it('shows the hint of the words at the caret or under the pointer, and only that one', async () => {
    if (rich.madeWith === 'textarea') return
    const practice = running()
    await openVariant(practice, site, rich)
    const after = ', voor iedereen'
    await practice.type(`#TeamVVD en ${MARK}${after}`)
    const [overlay] = await practice.see({ state: 'hints' })
    expect(overlay?.hints.length).toBeGreaterThan(1)
    await practice.closeList()
    expect(await shownCards(practice)).toBe(0)
    await rest(POINTED)
    for (let step = 0; step <= after.length; step++) await practice.page.keyboard.press('ArrowLeft')
    await rest(POINTED)
    expect(await shownCards(practice)).toBe(1)
    await practice.see({ expanded: false })
    await practice.page.keyboard.press('End')
    await rest(POINTED)
    expect(await shownCards(practice)).toBe(0)
    const spot = await practice.ask(() => {
      const [words] = [...(CSS.highlights.get('berichtwijzer-error') ?? [])] as Range[]
      const { left, top, width, height } = words?.getBoundingClientRect() ?? new DOMRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await practice.page.mouse.move(spot.x, spot.y)
    await practice.page.mouse.move(spot.x + 1, spot.y)
    await rest(POINTED)
    expect(await shownCards(practice)).toBe(1)
    await practice.page.keyboard.press('Escape')
    await rest(100)
    expect(await shownCards(practice)).toBe(0)
    expect(await practice.page.$(rich.editor)).not.toBeNull()
  })
}
