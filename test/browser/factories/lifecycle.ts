import { expect, it } from 'vitest'
import type { SitePage } from '../site-page.ts'
import { focusEditor, MARK, MARK_RULE, modelText, openVariant, type Running, rest } from './shared.ts'

export function livesWithThePage(site: SitePage, running: Running): void {
  const [variant] = site.variants

  it('two composers at once each keep their own text and hints', async () => {
    const practice = running()
    const { first, second, goToSecond } = site.two
    await openVariant(practice, site, first)
    await practice.type(`Eerste ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.frame.evaluate(
      (path) => (window as unknown as { __navigate(path: string): void }).__navigate(path),
      goToSecond,
    )
    await focusEditor(practice, second.editor)
    await practice.type('Tweede')
    await practice.see({ state: 'ok', hints: [] })
    await practice.type(` ${MARK} ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE, MARK_RULE] })
    expect(await modelText(practice, first.model)).toBe(`Eerste ${MARK}`)
    expect(await modelText(practice, second.model)).toBe(`Tweede ${MARK} ${MARK}`)
  })

  it.runIf(site.thread)('a thread of three has hints for each part', async () => {
    const practice = running()
    const { add, editors, variant: thread } = site.thread as NonNullable<SitePage['thread']>
    await openVariant(practice, site, thread)
    for (const [index, text] of [`Een ${MARK}`, 'Twee', `Drie ${MARK} en ${MARK}`].entries()) {
      if (index > 0) await practice.frame.click(add)
      await focusEditor(practice, editors[index] as string)
      await practice.type(text)
    }
    await expect.poll(async () => (await practice.overlays()).map(({ hints }) => hints.length)).toEqual([1, 2])
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([MARK, MARK, MARK])
    await focusEditor(practice, editors[1])
    await practice.type(` ${MARK}`)
    await expect
      .poll(async () => (await practice.overlays()).map(({ hints }) => hints.length).sort())
      .toEqual([1, 1, 2])
  })

  it('a composer that goes while a check is pending takes its overlay along', async () => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type(`Weg ${MARK}`)
    await practice.ask(({ __remove }) => __remove())
    await expect.poll(() => practice.overlays()).toEqual([])
    await rest(500)
    expect(await practice.ask(({ __tools }) => __tools.hosts().length)).toBe(0)
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
  })

  it('a composer that gets new nodes is found again', async () => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type(`Blijft ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.ask(({ __remount }) => __remount())
    await focusEditor(practice, variant.editor)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([MARK])
  })

  it('navigation inside the app leaves nothing behind and works again on return', async () => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type(`Eerst ${MARK}`)
    await practice.see({ state: 'hints' })
    await practice.ask(({ __navigate }) => __navigate('/notifications'))
    await expect.poll(() => practice.ask(({ __tools }) => __tools.hosts().length)).toBe(0)
    await practice.ask(({ __navigate }) => __navigate('/home'))
    await focusEditor(practice, variant.editor)
    await practice.type(`Weer ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
  })

  it('after posting the overlay has no hints left', async () => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type(`Klaar ${MARK}`)
    await practice.see({ state: 'hints' })
    await practice.frame.click(variant.postButton)
    expect(await practice.ask(({ __posted }) => __posted)).toEqual([[`Klaar ${MARK}`]])
    await expect.poll(async () => (await practice.overlays()).flatMap(({ hints }) => hints)).toEqual([])
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
  })
}
