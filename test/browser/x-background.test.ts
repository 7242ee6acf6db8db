import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Practice } from '../browsers/practice.ts'
import { MARK, MARK_RULE, modelText, openVariant } from './factories/shared.ts'
import { BROWSERS } from './factories.ts'
import { xPage } from './x-page.ts'

const [variant] = xPage.variants

describe.each(BROWSERS)('%s', (kind) => {
  let practice: Practice
  beforeEach(async () => {
    practice = await Practice.start(kind, 'x')
    await openVariant(practice, xPage, variant)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
  })
  afterEach(async () => {
    await practice.stop()
    expect(practice.errors).toEqual([])
  })

  it('asks to reload when the extension goes while a composer is open, and leaves the draft', async () => {
    await practice.launched.remove()
    await practice.type(' en verder')
    expect(await modelText(practice, variant.model)).toBe(`Tekst ${MARK} en verder`)
    // Firefox ends the content script as well, so that only silence can tell.
    const text = async () => (await practice.overlays())[0]?.text
    await expect.poll(text, { timeout: 15_000 }).toMatch(/Herlaad de pagina/)
  })

  if (kind !== 'chrome') return

  it('goes on when the browser has stopped the idle background', async () => {
    await practice.launched.stopBackground()
    await practice.type(` en ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE, MARK_RULE] })
  })

  it('makes no request from the background either', async () => {
    const requests = await practice.launched.watchBackground()
    await practice.type(` en ${MARK} https://www.rijksoverheid.nl #zorg`)
    await practice.see({ state: 'hints', hints: [MARK_RULE, MARK_RULE] })
    expect(requests).toEqual([])
  })
})
