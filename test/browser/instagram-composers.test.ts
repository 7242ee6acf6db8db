import { expect, it } from 'vitest'
import { focusEditor, MARK, MARK_RULE, modelText, openVariant, rest } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { instagramPage } from './instagram-page.ts'

const [create] = instagramPage.variants
const COMMENT = 'main article textarea'
const FORM = { rule: 'webcare-form', severity: 'warning' }
const RIGHTS = { rule: 'media-rights', severity: 'reminder' }
const PARTY = { rule: 'party-politics', severity: 'error' }
const QUESTION = 'Bedankt voor uw vraag, wij zoeken het voor u uit.'

inEachBrowser(instagramPage, (running) => {
  const open = async (path: string, editor = create.editor) => {
    const practice = running()
    await practice.open(path, { accounts: [instagramPage.account] })
    await focusEditor(practice, editor)
    return practice
  }

  it('knows a comment, and a reply to one', async () => {
    const practice = await open('/p/Ca1/', COMMENT)
    await practice.type(QUESTION)
    await practice.see({ state: 'hints', hints: [FORM] })
    await practice.page.click('main article form .go')
    await practice.page.click('.reply')
    expect(await modelText(practice, 0)).toBe('@reinier_k ')
    await practice.type(QUESTION)
    await practice.see({ state: 'hints', hints: [FORM] })
  })

  it('knows that a caption is no comment', async () => {
    const practice = await open(create.path)
    await practice.type(QUESTION)
    await practice.see({ state: 'ok', hints: [] })
  })

  it.each([
    ['pictures', 'images=2'],
    ['a video', 'video'],
  ])('sees that there is %s, and says nothing on texts that are out of sight', async (_, settings) => {
    const practice = await open(`/?create&${settings}`)
    await practice.type(instagramPage.innocent)
    const [overlay] = await practice.see({ state: 'hints', hints: [RIGHTS] })
    expect(overlay?.text).not.toMatch(/zonder|alternatieve/i)
  })

  it('counts the pictures without alternative text while their fields are open', async () => {
    const practice = await open('/?create&images=2&tagging')
    await practice.type(instagramPage.innocent)
    await practice.see({ state: 'hints', hints: [RIGHTS] })
    await practice.page.click('.accordion')
    await practice.see({ hints: [RIGHTS, RIGHTS] })
    await focusEditor(practice, '.alt input')
    await practice.type('Een zaal vol mensen')
    await practice.see({ hints: [RIGHTS, RIGHTS] })
    const fields = await practice.page.$$('.alt input')
    await fields[1]?.type('Een kraam op de markt')
    await practice.see({ hints: [RIGHTS] })
    await practice.page.click('.accordion')
    await practice.see({ hints: [RIGHTS] })
    expect(await modelText(practice, create.model)).toBe(instagramPage.innocent)
  })

  it('checks the alternative text with the caption, and points nowhere for it', async () => {
    const practice = await open('/?create&alt=open')
    await practice.type(`Op bezoek in Breda. ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE, RIGHTS, RIGHTS] })
    await practice.page.type('.alt input', 'Mensen met een bord #TeamVVD')
    await practice.see({ state: 'hints', hints: [MARK_RULE, PARTY, RIGHTS] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([MARK])
    await practice.openList()
    const [overlay] = await practice.see({ expanded: true })
    expect(overlay?.text).toMatch(/Ook de alternatieve tekst/)
    expect(overlay?.text).toMatch(/#TeamVVD/)
    await practice.page.click('.accordion')
    await practice.see({ state: 'hints', hints: [MARK_RULE, PARTY] })
  })

  it('checks an alternative text without a caption, and is gone once that is empty', async () => {
    const practice = await open('/?create&alt=open')
    const field = await practice.page.waitForSelector('.alt input')
    await field?.type('Bord #TeamVVD')
    await practice.see({ state: 'hints', hints: [PARTY, RIGHTS] })
    for (let at = 0; at < 'Bord #TeamVVD'.length; at++) await practice.page.keyboard.press('Backspace')
    await practice.page.click('input[name="creation-location-input"]')
    await expect.poll(() => practice.overlays()).toEqual([])
  })

  it.each([
    ['the editor of a caption', '/?create&broken=editor', '[role="dialog"] [role="textbox"]'],
    ['the fields of a caption', '/?create&broken=fields', create.editor],
    ['the editor of a comment', '/p/Ca1/?broken=comment', 'main article [role="textbox"]'],
  ])('says so when it does not know %s', async (_, path, editor) => {
    const practice = await open(path, editor)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'unrecognised', hints: [] })
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
  })

  it('leaves a message alone that floats over a composer in use', async () => {
    const practice = await open('/p/Ca1/?panel=dialog', COMMENT)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await focusEditor(practice, '.panel [data-lexical-editor]')
    await practice.type(`Bericht ${MARK} ${MARK}`)
    await rest(600)
    const overlays = await practice.overlays()
    expect(overlays.flatMap(({ hints }) => hints)).toEqual(overlays.length > 0 ? [MARK_RULE] : [])
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([])
  })

  it('can be used by touch on a small screen', async () => {
    const practice = running()
    const mobile = instagramPage.variants.find(({ name }) => name === 'mobile new post')
    if (!mobile) throw new Error('no variant for small screens')
    await openVariant(practice, instagramPage, mobile)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints', expanded: false })
    const tap = async (selector: string) => {
      const target = await practice.page.waitForSelector(`berichtwijzer-hints >>> ${selector}`)
      const box = await target?.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
      await target?.tap()
    }
    await tap('[data-toggle]')
    await practice.see({ state: 'hints', expanded: true })
    await tap('[data-action="dismiss"]')
    await practice.see({ state: 'ok', hints: [] })
    expect(await modelText(practice, mobile.model)).toBe(`Tekst ${MARK}`)
  })

  it('can be used while the dialog keeps the focus to itself', async () => {
    const practice = running()
    await openVariant(practice, instagramPage, create)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.command()
    await practice.see({ expanded: true })
    const inOverlay = () => practice.ask(({ __tools }) => __tools.focused()?.localName)
    // The trap acts when the focus moves, so that it has had its chance by now.
    await practice.page.keyboard.press('Tab')
    await rest(100)
    expect(await inOverlay()).toBe('berichtwijzer-hints')
    await practice.clickInOverlay('[data-action="dismiss"]')
    await practice.see({ state: 'ok', hints: [] })
    await focusEditor(practice, create.editor)
    await practice.type('!')
    expect(await modelText(practice, create.model)).toBe(`Tekst ${MARK}!`)
  })

  it('leaves draft and page alone while the page changes 10,000 times a second', async () => {
    const practice = running()
    await openVariant(practice, instagramPage, create)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.page.evaluate(() => {
      const feed = document.createElement('div')
      document.querySelector('main')?.append(feed)
      const made = { count: 0, since: performance.now(), timer: 0 }
      Object.assign(window, { __flood: made })
      made.timer = window.setInterval(() => {
        const due = Math.min(500, Math.floor((performance.now() - made.since) * 10) - made.count)
        for (let at = 0; at < due; at++) {
          const item = document.createElement('span')
          item.textContent = String(made.count++)
          feed.append(item)
          if (feed.childElementCount > 200) feed.firstElementChild?.remove()
        }
      }, 5)
    })
    await practice.type(` en nog ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE, MARK_RULE] })
    const rate = await practice.page.evaluate(() => {
      const { count, since, timer } = (
        window as unknown as { __flood: { count: number; since: number; timer: number } }
      ).__flood
      clearInterval(timer)
      return (2 * count * 1000) / (performance.now() - since)
    })
    console.info(`${practice.launched.kind}: ${Math.round(rate)} mutations a second`)
    expect(rate).toBeGreaterThan(10_000)
    expect(await modelText(practice, create.model)).toBe(`Tekst ${MARK} en nog ${MARK}`)
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([MARK, MARK])
  })
})
