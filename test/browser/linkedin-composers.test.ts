import { expect, it } from 'vitest'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import type { Practice } from '../browsers/practice.ts'
import { focusEditor, MARK, MARK_RULE, modelText, rest } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { linkedinPage } from './linkedin-page.ts'
import type { Variant } from './site-page.ts'

const PAGE = linkedinPage.account
const PERSON: RegisteredAccount = {
  platform: 'linkedin',
  handle: 'sanne-de-wit',
  name: 'Sanne de Wit',
  type: 'hybrid',
  ministry: 'VWS',
  party: 'D66',
}

function variant(name: string, query = ''): Variant {
  const found = linkedinPage.variants.find((one) => one.name === name)
  if (!found) throw new Error(`no variant ${name}`)
  return { ...found, path: found.path + query }
}

const SDUI = 'native dialog'
const EMBER = 'Quill in the page'
const INTEROP = 'Quill in a shadow root'
const asMember = (name: string) => {
  const found = variant(name)
  return { ...found, path: found.path.replace('&author=page', '') }
}

async function write(
  practice: Practice,
  { path, frame, editor }: Variant,
  accounts: RegisteredAccount[],
  text: string,
) {
  await practice.open(path, { accounts })
  if (frame) await practice.enter(frame)
  await focusEditor(practice, editor)
  await practice.type(text)
}

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

  it.each([SDUI, EMBER])('says so when it does not know the editor: %s', async (name) => {
    const practice = running()
    const composer = variant(name, '&broken')
    await write(
      practice,
      { ...composer, editor: `${composer.editor.split(' ')[0]} [contenteditable="true"]` },
      [PAGE],
      MARK,
    )
    await practice.see({ state: 'unrecognised', hints: [] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
  })

  it.each([SDUI, EMBER])('sees that there is a picture: %s', async (name) => {
    const practice = running()
    await write(practice, variant(name, '&images=1'), [PAGE], linkedinPage.innocent)
    await practice.see({ state: 'hints', hints: [{ rule: 'media-rights', severity: 'reminder' }] })
  })

  it.each([SDUI, INTEROP])('sees whose post is shared: %s', async (name) => {
    const practice = running()
    await write(practice, variant(name, '&repost=vvd'), [PAGE], 'Lees ook dit bericht.')
    await practice.see({ state: 'hints', hints: [{ rule: 'party-politics', severity: 'error' }] })
    await write(practice, variant(name, '&repost=buurtkrant'), [PAGE], 'Lees ook dit bericht.')
    await practice.see({ state: 'ok', hints: [] })
  })

  it.each([SDUI, INTEROP])('reads names and keeps its highlights behind them: %s', async (name) => {
    const practice = running()
    const composer = variant(name)
    await write(practice, composer, [PAGE], 'Dank aan ')
    await practice.frame.$eval(composer.editor, (editor) =>
      editor
        .closest('.editor-holder')
        ?.dispatchEvent(new CustomEvent('practice-mention', { detail: 'Jan Jansen #ad' })),
    )
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    expect(await modelText(practice, composer.model)).toBe('Dank aan Jan Jansen #ad')
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([MARK])
  })

  it('reads a line break within a paragraph', async () => {
    const practice = running()
    await write(practice, variant(SDUI), [PAGE], 'Een')
    await practice.page.keyboard.down('Shift')
    await practice.page.keyboard.press('Enter')
    await practice.page.keyboard.up('Shift')
    await practice.type(`${MARK} twee`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    expect(await modelText(practice, 1)).toBe(`Een\n${MARK} twee`)
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([MARK])
  })

  it.each([SDUI, EMBER, INTEROP, 'Quill in a frame'])(
    'Escape in the overlay leaves the dialog open: %s',
    async (name) => {
      const practice = running()
      const composer = variant(name)
      await write(practice, composer, [PAGE], `Tekst ${MARK}`)
      await practice.see({ state: 'hints' })
      await practice.chord(['Alt', 'Shift'], 'KeyH')
      await practice.see({ expanded: true })
      await practice.page.keyboard.press('Escape')
      await practice.see({ expanded: false })
      await practice.type('!')
      expect(await modelText(practice, composer.model)).toBe(`Tekst ${MARK}!`)
    },
  )

  it.each(linkedinPage.variants.slice(0, 8))(
    'puts the missing tag in the draft on a click: $name',
    async (composer) => {
      const practice = running()
      const own = { ...PAGE, type: 'hybrid', roleHashtags: { party: ['#TeamD66'] }, party: 'D66' } as const
      // A page is corporate; the company's icon is not on the older composers, so there a hybrid account is believed.
      const path = composer.path.replace('author=page', '')
      await write(
        practice,
        { ...composer, path },
        [{ ...own, name: 'Sanne de Wit', handle: 'sanne-de-wit' } as never],
        'Dank 👍🏽',
      )
      await practice.clickInOverlay('label:has([data-author="party"])')
      await practice.see({ state: 'hints', author: 'party' })
      await practice.clickInOverlay('[data-toggle]')
      await practice.clickInOverlay('[data-action="insert"]')
      await practice.see({ state: 'ok', hints: [] })
      expect(await modelText(practice, composer.model)).toBe('Dank 👍🏽 #TeamD66')
      await practice.type('!')
      expect(await modelText(practice, composer.model)).toBe('Dank 👍🏽 #TeamD66!')
    },
  )

  it('gives a shadow root the styles of the highlights, once', async () => {
    const practice = running()
    await write(practice, variant(INTEROP), [PAGE], `Tekst ${MARK} en ${MARK}`)
    await practice.see({ state: 'hints' })
    const sheets = await practice.ask(
      () => document.querySelector('#interop-outlet')?.shadowRoot?.adoptedStyleSheets.length,
    )
    expect(sheets).toBe(1)
  })
})
