import { expect, it } from 'vitest'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import { MARK, MARK_RULE, rest } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { linkedinPage } from './linkedin-page.ts'
import { asMember, EMBER, INTEROP, PAGE, PERSON, SDUI, variant, write } from './linkedin-write.ts'
import type { Variant } from './site-page.ts'

inEachBrowser(linkedinPage, (running) => {
  it.each([SDUI, EMBER, INTEROP])('a member posts from the same composer, as registered: %s', async (name) => {
    const practice = running()
    await write(practice, asMember(name), [PAGE, PERSON], `Tekst ${MARK}`)
    await practice.see({ state: 'hints', type: 'hybrid', handle: 'sanne-de-wit', author: 'department' })
  })

  it('another author in the control of the newer composer is another account at once', async () => {
    const practice = running()
    await write(practice, asMember(SDUI), [PAGE, PERSON], `Tekst ${MARK}`)
    await practice.see({ state: 'hints', handle: 'sanne-de-wit' })
    await practice.frame.click('dialog .author-control')
    await practice.frame.click('[data-author-row="page"]')
    await practice.see({ state: 'hints', type: 'corporate', handle: '123456', hints: [MARK_RULE] })
  })

  it('and in the control of the older one', async () => {
    const practice = running()
    await write(practice, asMember(INTEROP), [PAGE, PERSON], `Tekst ${MARK}`)
    await practice.see({ state: 'hints', handle: 'sanne-de-wit' })
    await practice.frame.click('#interop-outlet >>> .share-unified-settings-entry-button')
    await practice.see({ state: 'hints', type: 'corporate', handle: '123456', hints: [MARK_RULE] })
  })

  it('stops reading when the author becomes somebody unknown', async () => {
    const practice = running()
    await write(practice, asMember(SDUI), [PERSON], `Tekst ${MARK}`)
    await practice.see({ state: 'hints', handle: 'sanne-de-wit' })
    await practice.frame.click('dialog .author-control')
    await practice.frame.click('[data-author-row="page"]')
    await practice.see({ state: 'unknown-account', type: null, hints: [] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
  })

  it.each([
    ['an unknown member', asMember(SDUI), [PAGE]],
    ['a page that is not registered', variant(SDUI), [PERSON]],
    ['a member with the name of another one', asMember(SDUI), [{ ...PERSON, handle: 'sanne-wit' }]],
    ['a page with another id', variant("native dialog of a page's own"), [{ ...PAGE, handle: '99' }]],
    ['a page under the name of another', variant("native dialog of a page's own", '&page=Gemeente'), [PAGE]],
    ['a page with the name of a person', variant(SDUI, '&page=Sanne%20de%20Wit'), [PERSON]],
  ] as [string, Variant, RegisteredAccount[]][])('asks, and reads nothing: %s', async (_, composer, accounts) => {
    const practice = running()
    await write(practice, composer, accounts, `Tekst ${MARK}`)
    await practice.see({ state: 'unknown-account', type: null, hints: [] })
    await rest(500)
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
  })

  it('keeps the answer with the name, so that it holds the next time', async () => {
    const practice = running()
    await write(practice, variant(SDUI), [PERSON], `Tekst ${MARK}`)
    await practice.see({ state: 'unknown-account' })
    await practice.clickInOverlay('[data-toggle]')
    await practice.clickInOverlay('[data-answer="corporate"]')
    await practice.see({ state: 'hints', type: 'corporate', hints: [MARK_RULE] })
    const account = {
      platform: 'linkedin',
      handle: 'ministerie-van-vws',
      type: 'corporate',
      name: 'Ministerie van VWS',
    }
    expect((await practice.stored())['accounts']).toContainEqual(account)
  })
})
