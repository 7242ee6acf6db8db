import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { putPolicy } from '../browsers/extension.ts'
import { Practice } from '../browsers/practice.ts'
import { expectAccessible } from './factories/axe.ts'
import { focusEditor, MARK, MARK_RULE, modelText, rest } from './factories/shared.ts'
import { BROWSERS } from './factories.ts'
import { xPage } from './x-page.ts'

const DRAFT = `Tekst ${MARK} erbij`
const [home] = xPage.variants
const dialog = xPage.two.second

describe.each(BROWSERS)('asks before posting when the organisation wants that: %s', (kind) => {
  let practice: Practice
  beforeAll(async () => {
    practice = await Practice.start(kind, 'x', {
      alter: (folder) => putPolicy(folder, { confirmBeforePost: 'errors', lockedRules: ['paid-promotion'] }),
    })
  })
  afterAll(() => practice?.stop())

  const posted = () => practice.ask(({ __posted }) => __posted)
  const focused = () =>
    practice.ask(({ __tools }) => __tools.hosts()[0]?.shadowRoot?.activeElement?.getAttribute('data-action') ?? null)
  const asked = () => expect.poll(focused).toBe('back')

  async function write(text: string, variant = home) {
    await practice.open(variant.path, { accounts: [xPage.account] })
    await focusEditor(practice, variant.editor)
    await practice.type(text)
  }

  describe('with an error', () => {
    beforeEach(async () => {
      await write(DRAFT)
      await practice.see({ state: 'hints', hints: [MARK_RULE] })
    })

    it('a click on the button asks, and goes back to the draft', async () => {
      await practice.page.click(home.postButton)
      await asked()
      expect(await posted()).toEqual([])
      await practice.clickInOverlay('[data-action="back"]')
      await practice.type('!')
      expect(await modelText(practice, home.model)).toBe(`${DRAFT}!`)
      await practice.page.click(home.postButton)
      await asked()
      await practice.page.keyboard.press('Escape')
      await practice.type('?')
      expect(await modelText(practice, home.model)).toBe(`${DRAFT}!?`)
      expect(await posted()).toEqual([])
    })

    it('posts exactly once after all', async () => {
      await practice.page.click(home.postButton)
      await asked()
      await practice.page.keyboard.press('Tab')
      await practice.page.keyboard.press('Enter')
      await expect.poll(posted).toEqual([[DRAFT]])
      await rest(400)
      expect(await posted()).toEqual([[DRAFT]])
    })

    it('the shortcut asks as well', async () => {
      await practice.page.keyboard.down('Control')
      await practice.page.keyboard.press('Enter')
      await practice.page.keyboard.up('Control')
      await asked()
      expect(await posted()).toEqual([])
      await practice.clickInOverlay('[data-action="post"]')
      await expect.poll(posted).toEqual([[DRAFT]])
    })

    it('the question cannot be answered by the page', async () => {
      await practice.page.click(home.postButton)
      await asked()
      await practice.ask(({ __tools }) => {
        __tools.hosts()[0]?.shadowRoot?.querySelector<HTMLElement>('[data-action="post"]')?.click()
      })
      await rest(200)
      expect(await posted()).toEqual([])
    })

    it('the question has no accessibility faults', async () => {
      await practice.page.click(home.postButton)
      await asked()
      await expectAccessible(practice)
    })

    it('an error of a locked rule cannot be sent away', async () => {
      await practice.openList()
      expect(
        await practice.ask(
          ({ __tools }) => __tools.hosts()[0]?.shadowRoot?.querySelectorAll('[data-action="dismiss"]').length,
        ),
      ).toBe(0)
    })

    it('posts when the page takes the question away', async () => {
      await practice.ask(() => {
        const keepOut = () => document.querySelector('berichtwijzer-hints')?.remove()
        new MutationObserver(keepOut).observe(document.documentElement, { childList: true, subtree: true })
        keepOut()
      })
      await practice.page.click(home.postButton)
      await expect.poll(posted).toEqual([[DRAFT]])
    })
  })

  it('asks nothing in a dialog without errors, and asks in one with them', async () => {
    await write('Gewoon een bericht', dialog)
    await practice.see({ state: 'ok' })
    await practice.page.click(dialog.postButton)
    expect(await posted()).toEqual([['Gewoon een bericht']])
    await write(DRAFT, dialog)
    await practice.see({ state: 'hints' })
    await practice.page.click(dialog.postButton)
    await asked()
    await practice.clickInOverlay('[data-action="post"]')
    await expect.poll(posted).toEqual([[DRAFT]])
  })
})
