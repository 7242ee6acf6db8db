import { expect, it } from 'vitest'
import type { SitePage } from '../site-page.ts'
import { focusEditor, MARK, type Running, rest } from './shared.ts'

/** Long enough for a check to have run if there had been one. */
const WAIT = 700

export function leavesOtherFieldsAlone(site: SitePage, running: Running): void {
  it.each(site.otherFields)('is not there at all: $name', async ({ path, frame, field }) => {
    const practice = running()
    await practice.open(path, { accounts: [site.account] })
    if (frame) await practice.enter(frame)
    await focusEditor(practice, field)
    await practice.type(`Tekst ${MARK} voor een ander`)
    await rest(WAIT)
    expect(await practice.ask(({ __tools }) => __tools.hosts().length)).toBe(0)
    expect(await practice.ask(({ __tools }) => Object.values(__tools.highlights()).flat())).toEqual([])
  })

  it('is not there before a composer is used', async () => {
    const practice = running()
    await practice.open(site.idle ?? site.variants[0].path, { accounts: [site.account] })
    await rest(WAIT)
    expect(await practice.ask(({ __tools }) => __tools.hosts().length)).toBe(0)
  })
}
