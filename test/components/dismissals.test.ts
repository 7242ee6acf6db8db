import { expect, it, vi } from 'vitest'
import { applied, type Change } from '../../components/accounts/changes.ts'

const stored: Record<string, unknown> = {}
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: async ({ change }: { change: Change }) => {
        Object.assign(stored, applied(change, stored))
        return {}
      },
    },
  },
}))
const { disableRule, dismissWord, enableRule, isDismissed, restoreWord } = await import(
  '../../components/accounts/dismissals.ts'
)

it('what the user turned off is kept once and taken back', async () => {
  await dismissWord({ rule: 'party-politics', word: 'VVD' })
  await dismissWord({ rule: 'party-politics', word: 'vvd' })
  await disableRule('plain-language')
  await disableRule('plain-language')
  expect(stored).toEqual({
    dismissedWords: [{ rule: 'party-politics', word: 'vvd' }],
    disabledRules: ['plain-language'],
  })
  await restoreWord({ rule: 'party-politics', word: 'VVD' })
  await enableRule('plain-language')
  expect(stored).toEqual({ dismissedWords: [], disabledRules: [] })
})

it.each([
  ['party-politics', 'vvd', true],
  ['party-politics', 'VVDers', false],
  ['promotional-tone', 'VVD', false],
  ['party-politics', null, false],
])('a word that was sent away for a rule: %s %s %s', (rule, match, expected) => {
  expect(isDismissed([{ rule: 'party-politics', word: 'VVD ' }], rule, match)).toBe(expected)
})
