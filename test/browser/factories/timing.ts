import { expect, it } from 'vitest'
import type { SitePage } from '../site-page.ts'
import { MARK, MARK_RULE, openVariant, type Running } from './shared.ts'

const LIMIT = 300
/** Busy machines get a second and a third go; the fastest counts. */
const GOES = 3

export function answersInTime(site: SitePage, running: Running): void {
  it.each(site.variants.slice(0, 2))(`shows a hint within ${LIMIT} ms of the last key: $name`, async (variant) => {
    const practice = running()
    await openVariant(practice, site, variant)
    const times: number[] = []
    await practice.type(`Een tekst van gewone lengte, met aan het eind een merkteken ${MARK.slice(0, -1)}`)
    await practice.see({ state: 'ok' })
    for (let go = 0; go < GOES; go++) {
      await practice.watchFor(MARK_RULE.rule)
      await practice.type(MARK.slice(-1))
      await practice.see({ state: 'hints', hints: [MARK_RULE] })
      times.push((await practice.ask(({ __tools }) => __tools.latency())) ?? Number.NaN)
      await practice.page.keyboard.press('Backspace')
      await practice.see({ state: 'ok', hints: [] })
    }
    console.info(
      `${practice.launched.kind}, ${variant.name}: ${times.map(Math.round).join(', ')} ms from last key to hint`,
    )
    expect(Math.min(...times)).toBeLessThan(LIMIT)
  })
}
