import { expect, it } from 'vitest'
import { focusEditor, MARK, MARK_RULE, openVariant, rest } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import type { Variant } from './site-page.ts'
import { xPage } from './x-page.ts'

const HUGE = 100_000
const PICTURE = { rule: 'media-rights', severity: 'reminder' }
const FORM = { rule: 'webcare-form', severity: 'warning' }

function variant(name: string, changes: Partial<Variant> = {}): Variant {
  const found = xPage.variants.find((one) => one.name === name)
  if (!found) throw new Error(`no variant ${name}`)
  return { ...found, ...changes }
}

inEachBrowser(xPage, (running) => {
  it.each([variant('inline reply'), variant('reply in a dialog')])('knows a reply: $name', async (reply) => {
    const practice = running()
    await openVariant(practice, xPage, reply)
    await practice.type('Bedankt voor uw vraag, wij zoeken het voor u uit.')
    const [overlay] = await practice.see({ state: 'hints' })
    expect(overlay?.hints).toContainEqual(FORM)
  })

  it('knows that a post is no reply', async () => {
    const practice = running()
    await openVariant(practice, xPage, variant('home'))
    await practice.type('Bedankt voor uw vraag, wij zoeken het voor u uit.')
    await practice.see({ state: 'ok', hints: [] })
  })

  it('sees which post is quoted', async () => {
    const practice = running()
    await openVariant(practice, xPage, variant('quote', { path: '/compose/post?quote=VVD' }))
    await practice.type('Zie ook dit bericht.')
    await practice.see({ state: 'hints', hints: [{ rule: 'party-politics', severity: 'error' }] })
  })

  it('sees that there is a picture', async () => {
    const practice = running()
    await openVariant(practice, xPage, variant('home', { path: '/home?images=1&alt=present' }))
    await practice.type(xPage.innocent)
    await practice.see({ state: 'hints', hints: [PICTURE] })
  })

  it.each(['nl', 'en'])('sees that pictures have no description: %s', async (lang) => {
    const practice = running()
    for (const images of [1, 2]) {
      await openVariant(practice, xPage, variant('home', { path: `/home?images=${images}&alt=missing&lang=${lang}` }))
      await practice.type(xPage.innocent)
      await practice.see({ state: 'hints', hints: [PICTURE, PICTURE] })
    }
  })

  it('says so when it does not know the composer', async () => {
    const practice = running()
    await practice.open('/home?broken', { accounts: [xPage.account] })
    await focusEditor(practice, '[data-testid="composerInput_0"]')
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'unrecognised', hints: [] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
  })

  it('reads the start of a draft of 100,000 characters and says so', async () => {
    const practice = running()
    await openVariant(practice, xPage, variant('mobile'))
    await practice.type(`${MARK} `)
    const inserted = await practice.page.evaluate(
      (length) => document.execCommand('insertText', false, 'woord '.repeat(length / 6)),
      HUGE,
    )
    expect(inserted).toBe(true)
    await rest(500)
    await practice.openList()
    const [overlay] = await practice.see({ state: 'hints', expanded: true })
    expect(overlay?.hints).toContainEqual(MARK_RULE)
    expect(overlay?.text).toMatch(/eerste [\d.,]+ tekens/)
  })

  it.each(['light', 'dim', 'dark'])('has its own colours on the %s theme', async (theme) => {
    const practice = running()
    await openVariant(practice, xPage, variant('home', { path: `/home?theme=${theme}` }))
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints' })
    const [ink, paper] = await practice.page.evaluate(() => {
      const overlay = document.querySelector('berichtwijzer-hints')?.shadowRoot?.querySelector('[data-state]')
      if (!overlay) throw new Error('no overlay')
      const { color, backgroundColor } = getComputedStyle(overlay)
      const light = (value: string) =>
        (value.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)
      return [light(color), light(backgroundColor)] as const
    })
    expect(theme === 'light' ? paper > ink : ink > paper).toBe(true)
  })
})
