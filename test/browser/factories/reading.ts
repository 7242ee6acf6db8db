import { describe, expect, it } from 'vitest'
import type { SitePage } from '../site-page.ts'
import { MARK, MARK_RULE, modelText, openVariant, type Running } from './shared.ts'

const FAMILY = '👩‍👩‍👧‍👦'
/** Emoji of several code units, an empty line, decorated names, tags and links, and the mark glued to line breaks. */
const HARD = `Dag ${FAMILY} 🇳🇱 é @MinVWS\n\nLees https://www.rijksoverheid.nl/onderwerpen ${MARK}\n${MARK} #zorg 👍🏽`
/** So long that the mark lies across the 280 characters of a post. */
const UP_TO_LIMIT = 278

export function readsExactly(site: SitePage, running: Running): void {
  describe.each(site.variants)('reads the draft: $name', (variant) => {
    it('shows the account and no hint on an innocent draft', async () => {
      const practice = running()
      await openVariant(practice, site, variant)
      await practice.type(site.innocent)
      await practice.see({ state: 'ok', type: site.account.type, handle: site.account.handle, hints: [] })
      expect(await modelText(practice, variant.model)).toBe(site.innocent)
    })

    it('reads emoji, line breaks and decorated text exactly', async () => {
      const practice = running()
      await openVariant(practice, site, variant)
      await practice.type(HARD)
      await practice.see({ state: 'hints', hints: [MARK_RULE, MARK_RULE] })
      expect(await modelText(practice, variant.model)).toBe(HARD)
      const { error } = await practice.ask(({ __tools }) => __tools.highlights())
      expect(error).toEqual(variant.madeWith === 'textarea' ? [] : [MARK, MARK])
    })
  })

  const [variant] = site.variants

  it('a hint comes and goes with its words', async () => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type(`Hier staat ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.page.keyboard.press('Backspace')
    await practice.see({ state: 'ok', hints: [] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
    await practice.type('d en meer')
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
  })

  it('highlights keep to their words while text is typed before them', async () => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type(`\n${MARK} staat onderaan`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.page.keyboard.press('ArrowUp')
    await practice.page.keyboard.press('Home')
    for (const letter of `Boven ${FAMILY}!`) {
      await practice.type(letter)
      expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([MARK])
    }
  })

  it('reads across the point where the site cuts a long draft in pieces', async () => {
    const practice = running()
    await openVariant(practice, site, variant)
    await practice.type(`${'Dit is een zin. '.repeat(UP_TO_LIMIT).slice(0, UP_TO_LIMIT)} ${MARK} einde`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([MARK])
  })
}
