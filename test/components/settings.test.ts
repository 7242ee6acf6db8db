import { describe, expect, it } from 'vitest'
import type { Own } from '../../components/accounts/own-schema.ts'
import type { Policy } from '../../components/accounts/policy-schema.ts'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import { duplicates, mergeAccounts, mergeOptions, mergeRegister } from '../../components/accounts/settings.ts'

const builtIn = { rules: ['a', 'b', 'c'], elections: [{ type: 'PS', date: '2027-03-17' }] }
const options = (own: Partial<Own>, policy: Partial<Policy> = {}) => mergeOptions(own, policy, builtIn)
const account = (handle: string, type: RegisteredAccount['type']): RegisteredAccount => ({
  platform: 'x',
  handle,
  type,
})

describe('defaults < user < policy', () => {
  it('without settings the built-in ones hold', () => {
    expect(options({})).toEqual({
      disabledRules: [],
      extraTerms: { partyPolitical: [], promotional: [] },
      allowedTerms: [],
      elections: builtIn.elections,
    })
  })
  it('a rule is off when user or policy says so, unless the policy locks it on', () => {
    expect(options({ disabledRules: ['a', 'b'] }, { lockedRules: ['b'], disabledRules: ['c'] }).disabledRules).toEqual([
      'c',
      'a',
    ])
    expect(options({}, { lockedRules: ['c'], disabledRules: ['c'] }).disabledRules).toEqual(['c'])
  })
  it('terms add up, and the user cannot undo the terms of the policy', () => {
    const own = { allowedTerms: ['Polderpact', 'Volt'], extraTerms: { partyPolitical: ['samen', 'DENK'] } }
    const policy = { extraTerms: { partyPolitical: ['polderpact'] }, allowedTerms: ['denk'] }
    expect(options(own, policy)).toMatchObject({
      allowedTerms: ['denk', 'Volt'],
      extraTerms: { partyPolitical: ['polderpact', 'samen'] },
    })
  })
  it('elections of the user come with the built-in ones, those of the policy instead of all', () => {
    const own = { elections: [{ type: 'GR', date: '2026-11-25' }] }
    expect(options(own).elections).toHaveLength(2)
    expect(options(own, { elections: [] }).elections).toEqual([])
  })
  it('the policy wins about an account, whatever the case of its handle', () => {
    const merged = mergeAccounts(
      { accounts: [account('jan', 'personal'), account('Piet', 'hybrid')] },
      { accounts: [account('Jan', 'corporate')] },
    )
    expect(merged).toEqual([account('Jan', 'corporate'), account('Piet', 'hybrid')])
  })
})

describe('the register', () => {
  const authors = { 'x:jan': 'party' } as const
  it('begins a draft as who the user says to be, and otherwise as the last one', () => {
    expect(mergeRegister({ authors }, {}, false)).toMatchObject({ authors, author: 'department' })
    expect(mergeRegister({ authors, writer: 'minister' }, {}, false)).toMatchObject({ authors: {}, author: 'private' })
    expect(mergeRegister({ writer: 'assistant' }, {}, false).author).toBe('party')
  })
  it('survives a trip over a port', () => {
    const register = mergeRegister({ authors, posts: { 'x:jan': [{ author: 'party', date: '2026-11-01' }] } }, {}, true)
    expect(JSON.parse(JSON.stringify(register))).toEqual(register)
    expect(register.balances).toEqual({ 'x:jan': { department: 0, party: 1, private: 0 } })
  })
})

it('names an account that is there twice', () => {
  expect(duplicates([account('a', 'hybrid'), account('b', 'hybrid'), account('A', 'personal')])).toEqual([
    { at: 'accounts[2].handle', expected: 'once', found: 'A' },
  ])
})
