import { expect, it } from 'vitest'
import type { SitePage } from '../site-page.ts'
import { focusEditor, MARK, MARK_RULE, modelText, openVariant, openWithHint, type Running, rest } from './shared.ts'

export function canBeOperated(site: SitePage, running: Running): void {
  const inOverlay = () => running().ask(({ __tools }) => __tools.focused()?.localName === 'berichtwijzer-hints')

  it.each([site.variants[0], site.two.second])('works by keyboard alone: $name', async (variant) => {
    const practice = running()
    await openWithHint(practice, site, variant)
    await practice.command()
    await practice.see({ expanded: true })
    expect(await inOverlay()).toBe(true)
    for (const key of ['Tab', 'j', 'k', 'n'] as const) await practice.page.keyboard.press(key)
    expect(await inOverlay()).toBe(true)
    expect(await practice.ask(({ __shortcuts }) => __shortcuts)).toEqual([])
    await practice.page.keyboard.press('Escape')
    await practice.see({ expanded: false })
    expect(await inOverlay()).toBe(false)
    await practice.type('!')
    expect(await modelText(practice, variant.model)).toBe(`Tekst ${MARK}!`)
  })

  it('a hint can be dismissed for this draft, and comes back in the next', async () => {
    const practice = running()
    const [variant] = site.variants
    await openWithHint(practice, site, variant)
    await practice.openList()
    await practice.clickInOverlay('[data-action="dismiss"]')
    await practice.see({ state: 'ok', hints: [] })
    await practice.type(' en verder')
    await practice.see({ state: 'ok', hints: [] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
    await openWithHint(practice, site, variant)
  })

  it('a hint for a word, and a whole rule, can be sent away for good and taken back', async () => {
    const practice = running()
    const [variant] = site.variants
    const text = `Tekst ${MARK}`
    for (const [scope, key, kept] of [
      ['word', 'dismissedWords', [{ rule: MARK_RULE.rule, word: MARK }]],
      ['rule', 'disabledRules', [MARK_RULE.rule]],
    ] as const) {
      await openVariant(practice, site, variant)
      await practice.type(text)
      await practice.see({ state: 'hints', hints: [MARK_RULE] })
      await practice.openList()
      await practice.clickInOverlay('.bw-dismiss summary')
      await practice.clickInOverlay(`[data-action="dismiss"][data-scope="${scope}"]`)
      await practice.see({ state: 'ok', hints: [] })
      await expect.poll(async () => (await practice.stored())[key]).toEqual(kept)
      await practice.clickInOverlay('[data-action="undo"]')
      await practice.see({ state: 'hints', hints: [MARK_RULE] })
      await expect.poll(async () => (await practice.stored())[key]).toEqual([])
      await practice.clickInOverlay('.bw-dismiss summary')
      await practice.clickInOverlay(`[data-action="dismiss"][data-scope="${scope}"]`)
      await practice.see({ state: 'ok', hints: [] })
      await practice.open(variant.path, undefined, variant.viewport)
      await focusEditor(practice, variant.editor)
      await practice.type(text)
      await rest(600)
      await practice.see({ state: 'ok', hints: [] })
    }
  })

  it('what folds open has its room before the user sees it, so that nothing moves under the pointer', async () => {
    const practice = running()
    await openWithHint(practice, site, site.variants[0])
    await practice.openList()
    await practice.ask(({ __tools }) => {
      const [host] = __tools.hosts()
      const heights: number[] = []
      const look = () => {
        heights.push(host?.getBoundingClientRect().height ?? 0)
        if (heights.length < 8) requestAnimationFrame(look)
        else host?.setAttribute('data-heights', heights.join())
      }
      addEventListener('click', look, { capture: true, once: true })
    })
    await practice.clickInOverlay('.bw-dismiss summary')
    const heights = () => practice.ask(({ __tools }) => __tools.hosts()[0]?.getAttribute('data-heights'))
    await expect.poll(heights).toBeTruthy()
    const [before = 0, first = 0, ...later] = (await heights())?.split(',').map(Number) ?? []
    expect(first).toBeGreaterThan(before)
    expect(later).toEqual(later.map(() => first))
  })

  it.each(site.variants)('the words of a hint bring the caret to their place: $name', async (variant) => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type(`Een ${MARK}, twee ${MARK} en klaar.`)
    await practice.see({ state: 'hints', hints: [MARK_RULE, MARK_RULE] })
    await practice.openList()
    await practice.clickInOverlay('[data-rule] [data-rule][data-action="show"]')
    await practice.type('2')
    await practice.see({ hints: [MARK_RULE] })
    expect(await modelText(practice, variant.model)).toBe(`Een ${MARK}, twee ${MARK}2 en klaar.`)
    await practice.clickInOverlay('[data-action="show"]')
    await practice.type('1')
    await practice.see({ state: 'ok', hints: [] })
    expect(await modelText(practice, variant.model)).toBe(`Een ${MARK}1, twee ${MARK}2 en klaar.`)
  })

  it('the page cannot press its buttons', async () => {
    const practice = running()
    const [variant] = site.variants
    await openWithHint(practice, site, variant)
    await practice.openList()
    const pressed = await practice.ask(({ __tools }) => {
      const found = [...(__tools.hosts()[0]?.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? [])]
      for (const one of found) one.click()
      for (const one of found) one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
      return found.length
    })
    expect(pressed).toBeGreaterThan(4)
    await rest(300)
    await practice.see({ state: 'hints', hints: [MARK_RULE], expanded: true })
    expect(await modelText(practice, variant.model)).toBe(`Tekst ${MARK}`)
  })

  it('opens the page about a rule in a tab of its own', async () => {
    const practice = running()
    const [variant] = site.variants
    await openWithHint(practice, site, variant)
    await practice.openList()
    await practice.clickInOverlay('.bw-why summary')
    const { browser, origin } = practice.launched
    await practice.clickInOverlay('[data-action="rule"]')
    const address = `${origin}/rules.html#${MARK_RULE.rule}`
    // Firefox tells nobody the addresses of an extension's own pages.
    const addresses = async () => [
      ...browser.targets().map((target) => target.url()),
      ...(await Promise.all((await browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')))),
    ]
    await expect.poll(addresses, { timeout: 5000 }).toContain(address)
  })

  it('a pause lasts until the user ends it', async () => {
    const practice = running()
    const [variant] = site.variants
    await openWithHint(practice, site, variant)
    await practice.openList()
    await practice.clickInOverlay('[data-action="pause"]')
    await practice.see({ state: 'paused', hints: [] })
    await focusEditor(practice, variant.editor)
    await practice.type(` ${MARK}`)
    await practice.see({ state: 'paused', hints: [] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
    await practice.clickInOverlay('[data-action="pause"]')
    await practice.see({ state: 'hints', hints: [MARK_RULE, MARK_RULE] })
  })
}
