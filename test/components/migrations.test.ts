import { describe, expect, it } from 'vitest'
import { migrated, VERSION } from '../../components/accounts/migrations.ts'
import { accounts } from '../../components/accounts/policy-schema.ts'

/** A register in every shape that a version of the extension has written. */
const SHAPES = [
  {
    version: undefined,
    accounts: [
      { platform: 'x', handle: '@MinisterVWS', type: 'personal' },
      { platform: 'instagram', handle: 'ministervws', type: 'corporate', status: 'Niet meer gebruikt' },
      { platform: 'x', handle: 'ministervws ', type: 'corporate', status: 'actief' },
      'what is this',
      { handle: 7 },
    ],
    ignoredAccounts: ['x:knutselhoek'],
    authors: { 'x:jan': 'party' },
  },
  {
    version: 1,
    accounts: [
      { platform: 'x', handle: 'ministervws', type: 'corporate', status: 'active' },
      { platform: 'instagram', handle: 'ministervws', type: 'corporate', status: 'unused' },
      'what is this',
      { handle: 7 },
    ],
    ignoredAccounts: ['x:knutselhoek'],
    authors: { 'x:jan': 'party' },
  },
]

it('has a register of every shape', () => {
  expect(SHAPES).toHaveLength(VERSION + 1)
})

describe.each(SHAPES)('storage of version $version', (shape) => {
  it('comes out in today’s shape, with nothing lost', () => {
    expect(migrated(shape)).toEqual(SHAPES.at(-1))
  })
  it('holds the same accounts', () => {
    const read = accounts(migrated(shape)['accounts'], 'accounts')
    expect(read.value?.map(({ platform, handle }) => `${platform}:${handle}`)).toEqual([
      'x:ministervws',
      'instagram:ministervws',
    ])
  })
})

it('leaves alone what is in shape, what is of a later version, and empty storage', () => {
  const now = SHAPES.at(-1) ?? {}
  expect(migrated(now)).toBe(now)
  const later = { version: 99, accounts: { by: 'key' } }
  expect(migrated(later)).toBe(later)
  expect(migrated({})).toEqual({ version: VERSION })
  expect(migrated({ accounts: 'x' })).toEqual({ accounts: 'x', version: VERSION })
})
