import { describe, expect, it } from 'vitest'
import type { SitePage } from '../site-page.ts'
import { MARK, modelText, openWithHint, type Running } from './shared.ts'

/** More than an overlay with one hint has. */
const MOST_STOPS = 20

export function letsTabThrough(site: SitePage, running: Running): void {
  const inOverlay = () => running().ask(({ __tools }) => __tools.focused()?.localName === 'berichtwijzer-hints')
  const nowhere = () => running().ask(({ __tools }) => __tools.focused()?.matches('body') !== false)

  async function toOverlay() {
    await running().command()
    await expect.poll(inOverlay).toBe(true)
  }

  async function shiftTab() {
    const { keyboard } = running().page
    await keyboard.down('Shift')
    await keyboard.press('Tab')
    await keyboard.up('Shift')
  }

  const cases = site.variants.filter(({ viewport, name }) => !viewport && !name.startsWith('English'))
  describe.each(cases)('Tab in the overlay: $name', (variant) => {
    it('goes on behind the draft', async () => {
      const practice = running()
      await openWithHint(practice, site, variant)
      await toOverlay()
      for (let stop = 0; stop < MOST_STOPS && (await inOverlay()); stop++) await practice.page.keyboard.press('Tab')
      expect(await inOverlay()).toBe(false)
      expect(await nowhere()).toBe(false)
      // What follows the draft: from there, one step back is the draft.
      await shiftTab()
      const isEditor = await practice.frame.$eval(variant.editor, (editor) => {
        const { activeElement } = editor.getRootNode() as Document | ShadowRoot
        return activeElement === editor
      })
      expect(isEditor).toBe(true)
    })

    it('goes back to the draft, with the caret where it was', async () => {
      const practice = running()
      await openWithHint(practice, site, variant)
      await toOverlay()
      await shiftTab()
      await practice.type('!')
      expect(await modelText(practice, variant.model)).toBe(`Tekst ${MARK}!`)
    })
  })
}
