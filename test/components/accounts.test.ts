import { describe, expect, it } from 'vitest'
import { parseCheckOptions } from '../../components/accounts/policy-schema.ts'
import { kindOf, type Register } from '../../components/accounts/register.ts'
import { parseAccounts } from '../../components/accounts/schema.ts'

const good = { platform: 'x', handle: 'MinisterVWS', type: 'corporate' }

describe('parseAccounts', () => {
  it('takes a whole entry', () => {
    const entry = {
      ...good,
      name: 'N',
      ministry: 'VWS',
      party: 'VVD',
      roleHashtags: { party: ['#TeamVVD'] },
      manager: 'm',
      status: 'active',
    }
    expect(parseAccounts([entry])).toEqual({ accounts: [entry], bad: [] })
  })
  it('takes a handle with @ and white space as one without', () => {
    expect(parseAccounts([{ ...good, handle: ' @MinisterVWS ' }]).accounts[0]?.handle).toBe('MinisterVWS')
  })
  it.each([
    ['no type', { platform: 'x', handle: 'a' }, 'type'],
    ['an unknown platform', { ...good, platform: 'mastodon' }, 'platform'],
    ['a number for a handle', { ...good, handle: 5 }, 'handle'],
    ['an empty handle', { ...good, handle: '@' }, 'handle'],
    ['a text for hashtags', { ...good, roleHashtags: { party: '#x' } }, 'roleHashtags.party'],
    ['no object', 'MinisterVWS', 'entry'],
    ['null', null, 'entry'],
  ])('keeps the good entries and names the one with %s', (_, entry, where) => {
    const { accounts, bad } = parseAccounts([good, entry, { ...good, handle: 'MinPres' }])
    expect(accounts.map((account) => account.handle)).toEqual(['MinisterVWS', 'MinPres'])
    expect(bad).toHaveLength(1)
    expect(bad[0]).toMatchObject({ index: 1, problem: expect.stringContaining(where) })
  })
  it.each([[{}], ['x'], [5]])('says that %j is no list', (value) => {
    expect(parseAccounts(value)).toEqual({ accounts: [], bad: [{ index: -1, problem: 'not a list' }] })
  })
  it('takes nothing stored for an empty list', () => {
    expect(parseAccounts(undefined)).toEqual({ accounts: [], bad: [] })
  })
})

describe('kindOf', () => {
  const register: Register = {
    accounts: [{ platform: 'x', handle: 'JanJansen', type: 'hybrid' }],
    ignored: ['x:knutselhoek', 'x:minpres'],
    authors: {},
    unreadable: false,
  }
  it('finds a registered account without regard to case, on its own platform only', () => {
    expect(kindOf(register, 'x', 'janjansen').how).toBe('registered')
    expect(kindOf(register, 'instagram', 'janjansen').how).toBe('unknown')
  })
  it('recognises an office by its handle, except on LinkedIn where handles are names', () => {
    expect(kindOf(register, 'x', 'MinisterVWS')).toMatchObject({ how: 'recognised', account: { type: 'corporate' } })
    expect(kindOf(register, 'linkedin', 'MinisterVWS').how).toBe('unknown')
  })
  it('stays away from an account the user does not want it on', () => {
    expect(kindOf(register, 'x', 'Knutselhoek').how).toBe('ignored')
    expect(kindOf(register, 'x', 'MinPres').how).toBe('ignored')
  })
})

describe('parseCheckOptions', () => {
  it('takes what is right and names what is not', () => {
    const policy = {
      disabledRules: ['plain-language'],
      allowedTerms: 'VVD',
      elections: [{ type: 'GR', date: '18 maart' }],
      showWelcome: false,
    }
    const { options, bad } = parseCheckOptions(policy)
    expect(options).toEqual({ disabledRules: ['plain-language'] })
    expect(bad.map((problem) => problem.split(':')[0])).toEqual(['allowedTerms', 'elections'])
  })
})
