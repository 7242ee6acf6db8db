import { expect, it } from 'vitest'
import type { SitePage } from '../site-page.ts'
import { focusEditor, MARK, MARK_RULE, modelText, openVariant, type Running } from './shared.ts'

export function canBeOperated(site: SitePage, running: Running): void {
  const inOverlay = () => running().ask(({ __tools }) => __tools.focused()?.localName === 'berichtwijzer-hints')

  it.each([site.variants[0], site.two.second])('works by keyboard alone: $name', async (variant) => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints' })
    await practice.chord(['Alt', 'Shift'], 'KeyH')
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
    await openVariant(practice, site, variant)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.clickInOverlay('[data-toggle]')
    await practice.clickInOverlay('[data-action="dismiss"]')
    await practice.see({ state: 'ok', hints: [] })
    await practice.type(' en verder')
    await practice.see({ state: 'ok', hints: [] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
    await openVariant(practice, site, variant)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
  })

  it('a pause lasts until the user ends it', async () => {
    const practice = running()
    const [variant] = site.variants
    await openVariant(practice, site, variant)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints' })
    await practice.clickInOverlay('[data-toggle]')
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
