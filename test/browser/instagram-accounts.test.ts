import { expect, it } from 'vitest'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import { focusEditor, MARK, MARK_RULE, modelText, rest } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { instagramPage } from './instagram-page.ts'

const [{ editor: CAPTION, model }] = instagramPage.variants
const WORK = instagramPage.account
const HYBRID: RegisteredAccount = {
  platform: 'instagram',
  handle: 'sanne.de.wit',
  type: 'hybrid',
  ministry: 'VWS',
  party: 'D66',
}
const TAG = '#TeamD66'
const KNOWN = { state: 'hints', handle: WORK.handle, hints: [MARK_RULE] }

inEachBrowser(instagramPage, (running) => {
  async function write(settings: string, text = `Tekst ${MARK}`) {
    const practice = running()
    await practice.open(`/?create&${settings}`, { accounts: [WORK, HYBRID] })
    await focusEditor(practice, CAPTION)
    await practice.type(text)
    return practice
  }

  it.each([
    ['the data and the navigation agree', ''],
    ['the navigation writes the name otherwise', 'nav=MinisterVWS'],
    ['the data cannot be read', 'viewer=unreadable'],
    ['the data is older than the navigation: nobody was signed in', 'viewer=nobody'],
    ['there is no link in the navigation', 'nav=nobody'],
    ['other people stand beside the navigation', 'search'],
  ])('knows who is posting when %s', async (_, settings) => {
    const practice = await write(settings)
    await practice.see({ ...KNOWN, type: 'corporate' })
  })

  it('asks who is posting when the data and the navigation differ', async () => {
    const practice = await write('viewer=ministervws&nav=janjansen')
    await practice.see({ state: 'unknown-account', type: null, hints: [] })
    await rest(600)
    await practice.see({ state: 'unknown-account', type: null, hints: [] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
    await practice.clickInOverlay('[data-choose="ministervws"]')
    await practice.see(KNOWN)
  })

  it('stays away when two other accounts differ', async () => {
    const practice = await write('viewer=buurtkrant&nav=janjansen')
    await rest(600)
    expect(await practice.overlays()).toEqual([])
  })

  it('stays away when nobody is signed in', async () => {
    const practice = await write('viewer=nobody&nav=nobody')
    await rest(600)
    expect(await practice.ask(({ __tools }) => __tools.hosts().length)).toBe(0)
  })

  it('asks once what another account is', async () => {
    const practice = await write('account=janjansen')
    await practice.see({ state: 'unknown-account', type: null, hints: [] })
  })

  it('recognises an account that follows the naming of the guideline', async () => {
    const practice = await write('account=ministerocw')
    await practice.see({ state: 'hints', type: 'corporate', handle: 'ministerocw', hints: [MARK_RULE] })
  })

  it('puts the missing tag in the caption on a click', async () => {
    const text = 'Dank voor de gesprekken. 👍🏽\nTot morgen'
    const practice = await write('account=sanne.de.wit', text)
    await practice.see({ state: 'ok', type: 'hybrid' })
    await practice.clickInOverlay('label:has([data-author="party"])')
    await practice.see({ state: 'hints', author: 'party', hints: [{ rule: 'role-hashtag', severity: 'error' }] })
    await practice.openList()
    await practice.clickInOverlay('[data-action="insert"]')
    await practice.see({ state: 'ok', hints: [] })
    expect(await modelText(practice, model)).toBe(`${text} ${TAG}`)
    await practice.type('!')
    expect(await modelText(practice, model)).toBe(`${text} ${TAG}!`)
    await practice.page.click(instagramPage.variants[0].postButton)
    expect(await practice.ask(({ __posted }) => __posted)).toEqual([[`${text} ${TAG}!`]])
  })

  it('puts the missing tag in a comment on a click', async () => {
    const practice = running()
    await practice.open('/p/Ca1/?account=sanne.de.wit', { accounts: [HYBRID] })
    await focusEditor(practice, 'article textarea')
    await practice.type('Om tien uur.')
    await practice.see({ state: 'hints', hints: [{ rule: 'role-hashtag', severity: 'error' }] })
    await practice.openList()
    await practice.clickInOverlay('[data-action="insert"]')
    await practice.see({ state: 'ok', hints: [] })
    expect(await modelText(practice, 0)).toBe('Om tien uur. #MinVWS')
  })
})
