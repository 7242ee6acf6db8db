import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Practice } from '../browsers/practice.ts'
import { focusEditor, MARK, MARK_RULE } from './factories/shared.ts'
import { BROWSERS } from './factories.ts'
import { HOSTILE_PAGES } from './faults/hostile-pages.ts'
import { FAULT_SITES } from './faults/sites.ts'
import { expectUnharmed } from './faults/tally.ts'

describe.each(BROWSERS)('%s', (kind) => {
  describe.each(FAULT_SITES)('on $site, a page that', (site) => {
    const [variant] = site.variants
    let practice: Practice
    beforeAll(async () => {
      practice = await Practice.start(kind, site.site)
    })
    afterAll(() => practice?.stop())

    const faults = HOSTILE_PAGES.filter(({ notOn }) => !notOn?.includes(site.site))
    it.each(faults)('$name', async ({ name, before, during, overlayMayBeGone, many }) => {
      await practice.open(variant.path, { accounts: [site.account] }, undefined, { before })
      await focusEditor(practice, variant.editor)
      await practice.type(`Dit is ${MARK} het begin`)
      await practice.see({ state: 'hints', hints: [MARK_RULE] })
      if (during) await practice.page.evaluate(during)
      await practice.type(' van een bericht')
      const hints = async () => (await practice.overlays()).map(({ state, hints }) => ({ state, hints }))
      const wanted = { state: 'hints', hints: [MARK_RULE] }
      if (many) await expect.poll(hints).toContainEqual(wanted)
      else if (!overlayMayBeGone) {
        await expect.poll(hints, { timeout: 5000 }).toEqual([wanted])
        expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([MARK])
      }
      const typed = `Dit is ${MARK} het begin van een bericht`
      await expectUnharmed(`${kind}, ${site.site}: ${name}`, practice, variant, typed)
    })
  })
})
