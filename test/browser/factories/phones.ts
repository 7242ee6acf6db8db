import type { ElementHandle } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import type { PageTools } from '../../browsers/tools.ts'
import type { SitePage } from '../site-page.ts'
import { MARK, openVariant, type Running } from './shared.ts'

/** Pixels: the least that a finger hits (WCAG 2.2, target size). */
const TARGET = 24

export function worksWithFingers(site: SitePage, running: Running): void {
  const phones = site.variants.filter(({ viewport }) => viewport?.hasTouch)
  describe.each(phones)('on a phone: $name', (variant) => {
    it('opens on a tap, with targets that a finger hits, inside the window', async () => {
      const practice = running()
      await openVariant(practice, site, variant)
      await practice.type(`Tekst ${MARK} `)
      await practice.see({ state: 'hints' })
      await practice.closeList()
      const toggle = await practice.frame.evaluateHandle(() =>
        (window as unknown as { __tools: PageTools }).__tools.hosts()[0]?.shadowRoot?.querySelector('[data-toggle]'),
      )
      await (toggle.asElement() as ElementHandle<Element> | null)?.tap()
      await practice.see({ state: 'hints', expanded: true })
      const targets = await practice.ask(({ __tools }) =>
        __tools
          .hosts()
          .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('button, summary, a, label') ?? [])])
          .filter((target) => target.checkVisibility())
          .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect().toJSON() as DOMRect })),
      )
      expect(targets.length).toBeGreaterThan(2)
      const width = variant.viewport?.width ?? 0
      for (const { name, box } of targets) {
        expect(Math.min(box.width, box.height), `${name}`).toBeGreaterThanOrEqual(TARGET)
        expect(box.left >= 0 && box.right <= width, `${name} ${JSON.stringify(box)}`).toBe(true)
      }
    })
  })
}
