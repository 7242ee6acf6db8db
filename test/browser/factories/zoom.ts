import { describe, expect, it } from 'vitest'
import type { SitePage } from '../site-page.ts'
import { coversNothing } from './placement.ts'
import { MARK, MARK_RULE, openVariant, type Running, rest } from './shared.ts'

/** CSS pixels of a window of 1280 by 1024 at 400%, the most that WCAG 1.4.10 asks for. */
const ZOOMED = { width: 320, height: 256 }
/** Pixels of a hint's part that must be in sight once it is scrolled to. */
const LINE = 14

export function canBeReadWhenZoomed(site: SitePage, running: Running): void {
  /** The parts of the hints that do not come into sight, whatever is scrolled inside the overlay. */
  const outOfReach = () =>
    running().frame.evaluate((line) => {
      const { __tools } = window as unknown as { __tools: { hosts(): HTMLElement[] } }
      const root = __tools.hosts()[0]?.shadowRoot
      const parts = [...(root?.querySelectorAll('.bw-hint :is(h2, p, button, summary), .bw-footer button') ?? [])]
      return parts
        .filter((part) => part.checkVisibility())
        .filter((part) => {
          part.scrollIntoView({ block: 'nearest' })
          const { left, right, top, bottom } = part.getBoundingClientRect()
          const seen = root?.elementFromPoint((left + right) / 2, Math.min(bottom - 2, top + line / 2))
          return !(seen && (part.contains(seen) || seen.contains(part)) && right <= innerWidth && top < innerHeight)
        })
        .map((part) => part.textContent ?? '')
    }, LINE)
  const listHeight = () =>
    running().ask(({ __tools }) => __tools.hosts()[0]?.shadowRoot?.querySelector('.bw-list')?.clientHeight ?? 0)

  const cases = site.variants.filter(({ name }) => !name.startsWith('English'))
  describe.each(cases)('zoomed to 400%: $name', (variant) => {
    it('every hint can be read after at most one press, and typing goes on', async () => {
      const practice = running()
      await openVariant(practice, site, { ...variant, viewport: ZOOMED })
      await practice.type(`Tekst ${MARK} en ${MARK}. `)
      await practice.see({ state: 'hints', hints: [MARK_RULE, MARK_RULE] })
      // The list opens by itself by then, where there is room for it.
      await rest(1300)
      if ((await outOfReach()).length > 0 || (await listHeight()) === 0) await practice.clickInOverlay('[data-toggle]')
      await practice.see({ expanded: true })
      await expect.poll(listHeight).toBeGreaterThan(LINE)
      expect(await outOfReach()).toEqual([])
      await practice.type('Verder')
      await coversNothing(practice, variant)
      await practice.closeList()
      await practice.see({ expanded: false })
      await expect.poll(listHeight).toBe(0)
    })
  })
}
