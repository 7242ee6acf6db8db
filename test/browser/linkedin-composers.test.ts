import { expect, it } from 'vitest'
import { MARK, MARK_RULE, modelText } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { linkedinPage } from './linkedin-page.ts'
import { EMBER, INTEROP, PAGE, SDUI, variant, write } from './linkedin-write.ts'

inEachBrowser(linkedinPage, (running) => {
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
      await practice.command()
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
