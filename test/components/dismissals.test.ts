import { beforeEach, describe, expect, it, vi } from 'vitest'
import { applied, type Change } from '../../components/accounts/changes.ts'

const stored: Record<string, unknown> = {}
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, stored[key]])),
      },
    },
    runtime: {
      sendMessage: async ({ change }: { change: Change }) => {
        Object.assign(stored, applied(change, stored))
        return {}
      },
    },
  },
}))
const { disableRule, dismissWord, enableRule, isDismissed, parseDismissals, readDismissals, restoreWord } =
  await import('../../components/accounts/dismissals.ts')

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key]
})

describe('what the user has turned off', () => {
  it('is kept once, found without case, and taken back', async () => {
    await dismissWord({ rule: 'party-politics', word: 'VVD' })
    await dismissWord({ rule: 'party-politics', word: 'vvd' })
    await disableRule('plain-language')
    await disableRule('plain-language')
    expect(stored).toEqual({
      dismissedWords: [{ rule: 'party-politics', word: 'vvd' }],
      disabledRules: ['plain-language'],
    })
    const dismissals = await readDismissals()
    expect(isDismissed(dismissals, 'party-politics', 'vvd')).toBe(true)
    expect(isDismissed(dismissals, 'party-politics', 'VVDers')).toBe(false)
    expect(isDismissed(dismissals, 'promotional-tone', 'VVD')).toBe(false)
    expect(isDismissed(dismissals, 'plain-language', null)).toBe(true)
    await restoreWord({ rule: 'party-politics', word: 'vvd' })
    await enableRule('plain-language')
    expect(stored).toEqual({ dismissedWords: [], disabledRules: [] })
  })

  it('is read without what has another form', () => {
    const words = [{ rule: 'a', word: 'b' }, { rule: 'a' }, { rule: 'a', word: ' ' }, null, 'x', { word: 'b' }]
    expect(parseDismissals({ dismissedWords: words, disabledRules: ['a', 1, null] })).toEqual({
      words: [{ rule: 'a', word: 'b' }],
      rules: ['a'],
    })
    expect(parseDismissals({ dismissedWords: 'x', disabledRules: {} })).toEqual({ words: [], rules: [] })
  })
})
