import { describe, expect, it, vi } from 'vitest'

// The words come from the browser; here only which words are asked for matters.
vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (name: string) => (name === 'number_locale' ? 'nl-NL' : name) } },
}))
vi.stubGlobal('HTMLTextAreaElement', class {})
vi.stubGlobal('Highlight', class {})
vi.stubGlobal('CSS', { highlights: new Map() })

const { checkDraft } = await import('../../components/composer/check-draft.ts')
const { createChecker } = await import('../../rules/engine/checker.ts')
const { defineRule } = await import('../../rules/engine/rule.ts')
const { rules } = await import('../../rules/index.ts')

const composer = {
  editor: {} as HTMLElement,
  box: {} as Element,
  mount: {} as Element,
  keepClear: () => [],
  postButtons: () => [],
  read: () => null,
  surface: () => 'post' as const,
  quoted: () => undefined,
  media: () => undefined,
}
const site = { platform: 'x' as const, composerAt: () => null, poster: () => ({ handles: [] }) }
const account = { platform: 'x' as const, handle: 'MinisterVWS', type: 'corporate' as const }
const reading = (text: string) => ({ site, composer, account, author: 'department' as const, text })
const outside = {
  readRegister: () => Promise.reject(new Error('not asked')),
  wake() {},
  today: () => '2026-11-23',
  alive: () => true,
  register: () => undefined,
}
const broken = defineRule({
  id: 'broken',
  severities: ['error'],
  accounts: ['corporate'],
  sources: ['no_mixing'],
  messages: [],
  check() {
    throw new Error('lexicon is gone')
  },
})

describe('checkDraft', () => {
  it('says which rule could not run, and the others answer', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { check } = createChecker([broken, ...rules])
    const { hints, notes } = await checkDraft(reading('Nieuw: de app van Zorgmaatje. #ad'), {
      ...outside,
      check: async (draft) => check(draft),
    })
    expect(hints.map((hint) => hint.rule)).toContain('paid-promotion')
    expect(notes).toContainEqual({ id: 'rule_failed', data: 'rule_broken' })
    expect(error).toHaveBeenCalledWith(expect.stringContaining('lexicon is gone'))
    error.mockRestore()
  })
  it('says that nothing could be checked when no answer comes', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const result = await checkDraft(reading('Hallo'), {
      ...outside,
      check: () => Promise.reject(new Error('no answer')),
    })
    expect(result).toEqual({ hints: [], notes: [{ id: 'rule_failed', data: 'rule_all' }], failed: true })
    error.mockRestore()
  })
  it('says that a very long draft was cut, and where', async () => {
    const { check } = createChecker(rules)
    const { notes } = await checkDraft(reading('woord '.repeat(20_000)), {
      ...outside,
      check: async (draft) => check(draft),
    })
    expect(notes).toContainEqual({ id: 'cut', data: '30.000' })
  })
  it('checks the other texts that become public, and points nowhere for what it finds there', async () => {
    const { check } = createChecker(rules)
    const text = 'Op bezoek in Breda. #ad'
    const asked = { ...reading(text), composer: { ...composer, otherTexts: () => ['', 'Een bord met #TeamVVD'] } }
    const { hints, notes } = await checkDraft(asked, { ...outside, check: async (draft) => check(draft) })
    const found = hints.map(({ rule, start, end, match }) => ({ rule, start, end, match }))
    expect(found).toContainEqual({ rule: 'paid-promotion', start: 20, end: 23, match: '#ad' })
    expect(found).toContainEqual({ rule: 'party-politics', start: null, end: null, match: '#TeamVVD' })
    expect(notes).toContainEqual({ id: 'other_texts' })
  })
  it('has nothing to say on a plain draft', async () => {
    const { check } = createChecker(rules)
    const { hints, notes } = await checkDraft(reading('Denk aan elkaar.'), {
      ...outside,
      check: async (draft) => check(draft),
    })
    expect({ hints, notes }).toEqual({ hints: [], notes: [] })
  })
})
