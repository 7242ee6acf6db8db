import { expect, it } from 'vitest'
import { openExtensionPage } from '../browsers/own-file.ts'
import { focusEditor, MARK, MARK_RULE } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { xPage } from './x-page.ts'

const EDITOR = xPage.variants[0].editor

inEachBrowser(xPage, (running) => {
  /** The popup asks the page in front; a popup of a test is a page of its own, so it asks while the other is in front. */
  async function popupOver(path: string, accounts: unknown, more = {}) {
    const practice = running()
    await practice.open(path, { accounts, ...more })
    const popup = await openExtensionPage(practice.launched, 'popup.html')
    await popup.waitForSelector('[data-site-state]')
    return { practice, popup }
  }

  it('says so where Berichtwijzer is not', async () => {
    const { popup } = await popupOver('/home', [])
    expect(await popup.$eval('[data-site-state]', (one) => one.getAttribute('data-site-state'))).toBe('elsewhere')
    await popup.close()
  })

  it('pauses a composer and lets it go on', async () => {
    const { practice, popup } = await popupOver('/home', [xPage.account])
    await practice.page.bringToFront()
    await focusEditor(practice, EDITOR)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await popup.bringToFront()
    await popup.click('[data-action="pause"]')
    await practice.see({ state: 'paused', hints: [] })
    await popup.waitForSelector('[data-site-state="paused"]')
    await popup.click('[data-action="pause"][aria-pressed="true"]')
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await popup.close()
  })

  it('says that it is election time', async () => {
    const soon = new Date(Date.now() + 86_400_000 * 3).toISOString().slice(0, 10)
    const { popup } = await popupOver('/home', [], { elections: [{ type: 'Volksraadpleging', date: soon }] })
    expect(await popup.$eval('[data-election]', (one) => one.textContent)).toContain('Volksraadpleging')
    await popup.close()
  })
})
