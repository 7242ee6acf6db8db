import { describe, expect, it } from 'vitest'
import { applied, type Change } from '../../components/accounts/changes.ts'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'

const account = (handle: string, type: RegisteredAccount['type'] = 'corporate'): RegisteredAccount => ({
  platform: 'x',
  handle,
  type,
})
/** Applies changes one after the other, as the background does. */
const made = (stored: Record<string, unknown>, ...changes: Change[]) => {
  const now = { ...stored }
  for (const change of changes) Object.assign(now, applied(change, now))
  return now
}

describe('accounts', () => {
  it('are added, replaced in their place and taken out, and what is no account stays', () => {
    const stored = { accounts: [account('a'), 'odd', { ...account('@B'), manager: 'm' }] }
    expect(
      made(
        stored,
        { do: 'put-accounts', accounts: [account('c'), account('b', 'hybrid')] },
        { do: 'remove-account', key: 'x:a' },
      ).accounts,
    ).toEqual(['odd', account('b', 'hybrid'), account('c')])
  })
  it.each([
    ['a new name', [account('a'), account('b')], [account('c'), account('b')]],
    ['the name of another', [account('a'), account('c', 'personal')], [account('c')]],
    ['the name of one before it', [account('c', 'personal'), account('a')], [account('c')]],
    ['a name whose account is gone', [account('b')], [account('b'), account('c')]],
  ])('keep their place under %s', (_, accounts, expected) => {
    expect(made({ accounts }, { do: 'put-accounts', accounts: [account('c')], instead: 'x:a' }).accounts).toEqual(
      expected,
    )
  })
  it('can be tidied of what is no account', () => {
    expect(
      made({ accounts: [1, account('a'), null, { ...account('b'), type: 'chef' }] }, { do: 'tidy-accounts' }).accounts,
    ).toEqual([account('a')])
  })
})

describe('lists', () => {
  it('take each entry once', () => {
    const add = (entry: string): Change => ({ do: 'add', list: 'allowedTerms', entry })
    expect(made({}, add('Volt'), add('BBB'), add('volt ')).allowedTerms).toEqual(['BBB', 'volt '])
  })
  it('of terms stand under extraTerms and leave each other alone', () => {
    const stored = { extraTerms: { promotional: ['top'] } }
    const added = made(stored, { do: 'add', list: 'partyPolitical', entry: 'polder' })
    expect(added.extraTerms).toEqual({ promotional: ['top'], partyPolitical: ['polder'] })
    expect(made(added, { do: 'remove', list: 'promotional', entry: 'TOP' }).extraTerms).toEqual({
      promotional: [],
      partyPolitical: ['polder'],
    })
  })
  it('of objects compare by what is in them', () => {
    const stored = { dismissedWords: [{ word: 'VVD', rule: 'party-politics' }] }
    const change: Change = { do: 'remove', list: 'dismissedWords', entry: { rule: 'party-politics', word: 'VVD' } }
    expect(made(stored, change).dismissedWords).toEqual([])
  })
})

it('keeps the last thirty posts of each account, and forgets them when asked', () => {
  const post = (key: string, date: string): Change => ({ do: 'posted', key, post: { author: 'party', date } })
  const many = Array.from({ length: 31 }, (_, index) => post('x:jan', `2026-10-${String(index + 1).padStart(2, '0')}`))
  const { posts } = made({}, post('x:piet', '2026-10-01'), ...many) as unknown as { posts: Record<string, unknown[]> }
  expect(posts['x:jan']).toHaveLength(30)
  expect(posts['x:jan']?.[0]).toEqual({ author: 'party', date: '2026-10-02' })
  expect(made({ posts }, { do: 'forget-posts', key: 'x:jan' }).posts).toEqual({ 'x:piet': posts['x:piet'] })
})

it('two pages that change different things both get their way', () => {
  expect(
    made(
      { accounts: [account('a')] },
      { do: 'put-accounts', accounts: [account('from-one-tab')] },
      { do: 'put-accounts', accounts: [account('from-another')] },
      { do: 'set', values: { paused: true } },
    ),
  ).toMatchObject({ accounts: [account('a'), account('from-one-tab'), account('from-another')], paused: true })
})
