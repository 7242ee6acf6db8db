import { describe, expect, it } from 'vitest'
import { parseOwn } from '../../components/accounts/own-schema.ts'
import { accounts, parsePolicy } from '../../components/accounts/policy-schema.ts'

const good = { platform: 'x', handle: 'MinisterVWS', type: 'corporate' }
const RULES = ['party-politics', 'plain-language']
const read = (list: unknown) => accounts(list, 'accounts')

describe('a list of accounts', () => {
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
    expect(read([entry])).toEqual({ value: [entry], bad: [] })
  })
  it('takes a handle with @ and white space as one without', () => {
    expect(read([{ ...good, handle: ' @MinisterVWS ' }]).value?.[0]?.handle).toBe('MinisterVWS')
  })
  it.each([
    ['no type', { platform: 'x', handle: 'a' }, 'accounts[1].type', 'value'],
    ['an unknown platform', { ...good, platform: 'mastodon' }, 'accounts[1].platform', 'platform'],
    ['a number for a handle', { ...good, handle: 5 }, 'accounts[1].handle', 'handle'],
    ['an empty handle', { ...good, handle: '@' }, 'accounts[1].handle', 'handle'],
    ['a text for hashtags', { ...good, roleHashtags: { party: '#x' } }, 'accounts[1].roleHashtags.party', 'hashtags'],
    ['no object', 'MinisterVWS', 'accounts[1]', 'account'],
    ['null', null, 'accounts[1]', 'account'],
  ])('keeps the good entries and names the one with %s', (_, entry, at, expected) => {
    const { value, bad } = read([good, entry, { ...good, handle: 'MinPres' }])
    expect(value?.map((account) => account.handle)).toEqual(['MinisterVWS', 'MinPres'])
    expect(bad).toEqual([{ at, expected, found: expect.any(String) }])
  })
  it.each([[{}], ['x'], [5], [null]])('says that %j is no list', (value) => {
    expect(read(value)).toMatchObject({ value: undefined, bad: [{ at: 'accounts', expected: 'list' }] })
  })
})

describe('parsePolicy', () => {
  it('takes every key of the contract', () => {
    const policy = {
      accounts: [good],
      disabledRules: ['plain-language'],
      lockedRules: ['party-politics'],
      extraTerms: { partyPolitical: ['polderpact'], promotional: ['toppertje'] },
      allowedTerms: ['Volt'],
      elections: [{ type: 'GR', date: '2027-03-17', start: '2027-02-01' }],
      confirmBeforePost: 'errors',
      showWelcome: false,
      supportContact: 'redactie@minvws.example',
    }
    expect(parsePolicy(policy, RULES)).toEqual({ value: policy, bad: [] })
  })
  it('takes what is right and names, place by place, what is not', () => {
    const { value, bad } = parsePolicy(
      {
        disabledRules: ['plain-language', 'plain-langauge'],
        allowedTerms: 'VVD',
        extraTerms: { partyPolitical: ['goed', 7], wrong: [] },
        elections: [{ type: 'GR', date: '18 maart' }],
        confirmBeforePost: true,
        showWelcome: 'no',
        disabledRule: ['x'],
      },
      RULES,
    )
    expect(value).toEqual({ disabledRules: ['plain-language'], extraTerms: { partyPolitical: ['goed'] } })
    expect(bad.map(({ at, expected, found }) => `${at}: ${expected}, not ${found}`)).toEqual([
      'disabledRules[1]: rule, not plain-langauge',
      'allowedTerms: list, not VVD',
      'extraTerms.partyPolitical[1]: text, not 7',
      'extraTerms.wrong: known_key, not []',
      'elections[0].date: day, not 18 maart',
      'confirmBeforePost: confirm, not true',
      'showWelcome: yes_no, not no',
      'disabledRule: known_key, not ["x"]',
    ])
  })
  it.each([['2027-02-30'], ['2027-13-01'], ['27-03-17']])('knows that %s is no day', (date) => {
    expect(parsePolicy({ elections: [{ type: 'GR', date }] }, RULES).bad).toMatchObject([{ expected: 'day' }])
  })
  it('wants election time to begin before the vote', () => {
    const elections = [{ type: 'GR', date: '2027-03-17', start: '2027-03-18' }]
    expect(parsePolicy({ elections }, RULES).bad).toMatchObject([{ at: 'elections[0]', expected: 'start_before_date' }])
  })
  it.each([[null], ['policy'], [[good]]])('survives %j', (policy) => {
    expect(parsePolicy(policy, RULES)).toMatchObject({ value: undefined, bad: [{ expected: 'object' }] })
  })
})

describe('parseOwn', () => {
  it('passes over keys of other parts, and names bad values of its own', () => {
    const { value, bad } = parseOwn(
      {
        checklists: 1,
        version: 1,
        paused: true,
        language: 'fr',
        writer: 'editor',
        posts: { 'x:a': [{ author: 'z' }] },
      },
      RULES,
    )
    expect(value).toEqual({ paused: true, writer: 'editor' })
    expect(bad.map(({ at }) => at)).toEqual(['language', 'posts.x:a[0].author', 'posts.x:a[0].date'])
  })
})
