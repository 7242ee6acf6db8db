import { expect, it } from 'vitest'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import { focusEditor, MARK, MARK_RULE, modelText, rest } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { xPage } from './x-page.ts'

const EDITOR = xPage.variants[0].editor
const WORK = xPage.account
const HYBRID: RegisteredAccount = { platform: 'x', handle: 'SannedeWit', type: 'hybrid', ministry: 'VWS', party: 'D66' }
const TAG = '#TeamD66'

inEachBrowser(xPage, (running) => {
  /** Opens home for an account that is signed in and types something with a mark. */
  async function write(path: string, accounts: unknown, text = `Tekst ${MARK}`) {
    const practice = running()
    await practice.open(path, { accounts })
    await focusEditor(practice, EDITOR)
    await practice.type(text)
    return practice
  }

  it('an account that follows the naming of the guideline is recognised', async () => {
    const practice = await write('/home?account=MinisterOCW', [])
    await practice.see({ state: 'hints', type: 'corporate', handle: 'MinisterOCW', hints: [MARK_RULE] })
  })

  it('another account gets one question and nothing is checked', async () => {
    const practice = await write('/home?account=JanJansen', [WORK])
    await practice.see({ state: 'unknown-account', type: null, hints: [] })
    await rest(600)
    await practice.see({ state: 'unknown-account', type: null, hints: [] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
  })

  it('"no work account" is never asked again', async () => {
    const practice = await write('/home?account=JanJansen', [])
    await practice.see({ state: 'unknown-account' })
    await practice.openList()
    await practice.clickInOverlay('[data-answer="never"]')
    await practice.see()
    await practice.open('/home?account=JanJansen')
    await focusEditor(practice, EDITOR)
    await practice.type(MARK)
    await rest(600)
    expect(await practice.overlays()).toEqual([])
  })

  it('the answer to the question is kept', async () => {
    const practice = await write('/home?account=JanJansen', [WORK])
    await practice.see({ state: 'unknown-account' })
    await practice.openList()
    await practice.clickInOverlay('[data-answer="corporate"]')
    await practice.see({ state: 'hints', type: 'corporate', handle: 'JanJansen', hints: [MARK_RULE] })
    expect((await practice.stored())['accounts']).toEqual([
      WORK,
      { platform: 'x', handle: 'JanJansen', type: 'corporate' },
    ])
  })

  it('asks who is posting when the page says two things', async () => {
    const practice = await write('/home?account=JanJansen&switcher=MinisterVWS', [WORK])
    await practice.see({ state: 'unknown-account', type: null, hints: [] })
    await practice.clickInOverlay('[data-choose="MinisterVWS"]')
    await practice.see({ state: 'hints', handle: 'MinisterVWS', hints: [MARK_RULE] })
  })

  it('bad entries in the list do not stop the good ones', async () => {
    const practice = await write('/home', [null, 'x', { platform: 'x', handle: 7 }, WORK, { handle: 'y' }])
    await practice.see({ state: 'hints', type: 'corporate', hints: [MARK_RULE] })
  })

  it('a list that is no list leaves the recognised accounts', async () => {
    const practice = await write('/home', { handle: 'MinisterVWS' })
    await practice.see({ state: 'hints', type: 'corporate', hints: [MARK_RULE] })
  })

  it('the author on a hybrid account changes the hints and is remembered', async () => {
    const practice = await write('/home?account=SannedeWit', [HYBRID], 'Dank voor de gesprekken in Deventer.')
    await practice.see({ state: 'ok', type: 'hybrid', author: 'department' })
    await practice.clickInOverlay('label:has([data-author="party"])')
    await practice.see({ state: 'hints', author: 'party', hints: [{ rule: 'role-hashtag', severity: 'error' }] })
    await practice.open('/home?account=SannedeWit')
    await focusEditor(practice, EDITOR)
    await practice.type('Tot morgen in Zwolle.')
    await practice.see({ state: 'hints', author: 'party' })
  })

  it('puts the missing tag in the draft on a click', async () => {
    const practice = await write('/home?account=SannedeWit', [HYBRID], 'Dank voor de gesprekken. 👍🏽')
    await practice.clickInOverlay('label:has([data-author="party"])')
    await practice.see({ state: 'hints', author: 'party' })
    await practice.openList()
    await practice.clickInOverlay('[data-action="insert"]')
    await practice.see({ state: 'ok', hints: [] })
    expect(await modelText(practice, 0)).toBe(`Dank voor de gesprekken. 👍🏽 ${TAG}`)
    await practice.type('!')
    expect(await modelText(practice, 0)).toBe(`Dank voor de gesprekken. 👍🏽 ${TAG}!`)
    // How much one step takes back differs by browser.
    const steps: string[] = []
    for (let step = 0; step < 2; step++) {
      await practice.chord(['Control'], 'KeyZ')
      await rest(80)
      steps.push(await modelText(practice, 0))
    }
    expect(steps).toContain('Dank voor de gesprekken. 👍🏽')
  })

  it('ticks the reminder about Rijksoverheid.nl off for this draft', async () => {
    const news = 'De ministerraad heeft vandaag ingestemd met mijn wetsvoorstel over de wachttijd in de jeugdzorg.'
    const practice = await write('/home', [WORK], news)
    await practice.see({ state: 'hints', hints: [{ rule: 'publish-on-rijksoverheid', severity: 'reminder' }] })
    await practice.openList()
    await practice.clickInOverlay('[data-action="done"]')
    await practice.see({ state: 'ok', hints: [] })
    await practice.type(' Vanaf 1 januari 2027 wordt die wettelijk begrensd.')
    await rest(600)
    await practice.see({ state: 'ok', hints: [] })
    await practice.clickInOverlay('[data-action="undo"]')
    await practice.see({ state: 'hints', hints: [{ rule: 'publish-on-rijksoverheid', severity: 'reminder' }] })
  })
})
