import { describe, expect, it } from 'vitest'
import { Practice } from '../browsers/practice.ts'
import { MARK, modelText, openVariant } from './factories/shared.ts'
import { BROWSERS } from './factories.ts'
import { xPage } from './x-page.ts'

describe.each(BROWSERS)('%s', (kind) => {
  it('asks to reload when the extension goes while a composer is open, and leaves the draft', async () => {
    const practice = await Practice.start(kind, 'x')
    try {
      const [variant] = xPage.variants
      await openVariant(practice, xPage, variant)
      await practice.type(`Tekst ${MARK}`)
      await practice.see({ state: 'hints' })
      await practice.launched.remove()
      await practice.type(' en verder')
      expect(await modelText(practice, variant.model)).toBe(`Tekst ${MARK} en verder`)
      await expect.poll(async () => (await practice.overlays())[0]?.text).toMatch(/Herlaad de pagina/)
      expect(practice.errors).toEqual([])
    } finally {
      await practice.stop()
    }
  })
})
