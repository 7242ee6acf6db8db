import { afterEach, describe, expect, it } from 'vitest'
import { Practice } from '../browsers/practice.ts'
import { disable, stopBackground, update } from '../browsers/steer.ts'
import { seedStorage } from '../browsers/storage.ts'
import { MARK, MARK_RULE, openVariant, rest } from './factories/shared.ts'
import { BROWSERS } from './factories.ts'
import { type StorageFault, withBrokenRule, withBrokenStorage } from './faults/broken-extension.ts'
import { BROKEN_RULE, LOOPS, THROWS } from './faults/broken-words.ts'
import { expectUnharmed } from './faults/tally.ts'
import { xPage } from './x-page.ts'

const [variant] = xPage.variants
const START = `Dit is ${MARK} het begin`
const REST = ' van een bericht'
/** Firefox ends the content script as well, so that only the missing sign of life can tell. */
const TO_TELL = { timeout: 15_000 }

describe.each(BROWSERS)('%s', (kind) => {
  let practice: Practice
  afterEach(() => practice?.stop())

  async function startDraft(text = START, alter?: (folder: string) => void) {
    practice = await Practice.start(kind, 'x', { alter, welcome: true })
    await openVariant(practice, xPage, variant)
    await practice.type(text)
  }
  const seen = async () => (await practice.overlays())[0]
  const notes = () =>
    practice.ask(({ __tools }) =>
      __tools
        .hosts()
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('[data-note]') ?? [])])
        .map((note) => note.getAttribute('data-note')),
    )
  const unharmed = (fault: string, typed: string) => expectUnharmed(`${kind}: ${fault}`, practice, variant, typed)

  it.each([
    ['is updated', update],
    ['is turned off', disable],
    ['is removed', (launched: Practice['launched']) => launched.remove()],
  ] as const)('the extension %s', async (what, happen) => {
    await startDraft()
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await happen(practice.launched)
    await practice.page.bringToFront()
    await practice.type(REST)
    await expect.poll(async () => (await seen())?.text, TO_TELL).toMatch(/Herlaad de pagina/)
    await unharmed(`the extension ${what}`, START + REST)
  })

  it('the background is stopped between two keys', async () => {
    await startDraft()
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await stopBackground(practice.launched)
    await practice.page.bringToFront()
    await practice.type(REST)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await unharmed('the background is stopped between two keys', START + REST)
  })

  it('the background is stopped while it checks, three times', async () => {
    await startDraft('')
    for (const part of [START, REST, ' en meer']) {
      await practice.type(part)
      await stopBackground(practice.launched)
      await practice.page.bringToFront()
    }
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await unharmed('the background is stopped while it checks', `${START}${REST} en meer`)
  })

  it.each(['read throws', 'write throws', 'never answers'] satisfies StorageFault[])('storage: %s', async (fault) => {
    practice = await Practice.start(kind, 'x', { alter: withBrokenStorage(fault), welcome: true })
    await practice.open(variant.path)
    await practice.page.click(variant.editor)
    await practice.type(START)
    // The account's handle follows the guideline's naming, so the draft can be checked without the register.
    if (fault !== 'never answers') await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.type(REST)
    if (fault === 'read throws') await expect.poll(notes).toContain('storage')
    await unharmed(`storage: ${fault}`, START + REST)
  })

  it.each([
    ['no list', 'x'],
    ['a list of nonsense', [null, 7, { platform: 'x' }, [[]]]],
    ['a text of a million characters', 'x'.repeat(1_000_000)],
  ])('the register becomes %s', async (what, accounts) => {
    await startDraft()
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await seedStorage(practice.launched, { accounts })
    await practice.page.bringToFront()
    await practice.type(REST)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await unharmed(`the register becomes ${what}`, START + REST)
  })

  it('a rule throws', async () => {
    await startDraft(`${START} ${THROWS}`, withBrokenRule(kind))
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await expect.poll(notes).toContain('rule_failed')
    await practice.type(REST)
    await unharmed(`a rule throws: ${BROKEN_RULE}`, `${START} ${THROWS}${REST}`)
  })

  it('a rule never ends', async () => {
    await startDraft(START, withBrokenRule(kind))
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.type(` ${LOOPS}`)
    await rest(500)
    await practice.type(REST)
    await expect.poll(notes, TO_TELL).toContain('rule_failed')
    await practice.see({ state: 'paused', hints: [] })
    await unharmed(`a rule never ends: ${BROKEN_RULE}`, `${START} ${LOOPS}${REST}`)
  })

  it('the page is left in the middle of a check, and the next one works', async () => {
    await startDraft()
    await practice.page.reload()
    await practice.page.click(variant.editor)
    await practice.type(START)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.type(REST)
    await unharmed('the page is left in the middle of a check', START + REST)
  })
})
