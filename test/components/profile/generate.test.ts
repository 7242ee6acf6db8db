import { describe, expect, it } from 'vitest'
import type { RegisteredAccount } from '../../../components/accounts/schema.ts'
import { checkProfile } from '../../../components/profile/check.ts'
import type { ProfileFields } from '../../../components/profile/fields.ts'
import { generateTexts, type ProfileFacts } from '../../../components/profile/generate.ts'
import type { Column } from '../../../components/profile/lines.ts'
import { partyWords } from '../../../components/profile/party.ts'
import { check } from '../../../rules/index.ts'

const FACTS: ProfileFacts = {
  name: 'Anna Jansen',
  office: 'minister van VWS',
  ministry: 'VWS',
  account: '@MinVWS',
  department: '#MinVWS',
  party: 'VVD',
  partyTag: '#TeamVVD',
  formal: 'rijksoverheid.nl/contact',
  privacy: 'rijksoverheid.nl/privacy',
}
const LONG: ProfileFacts = {
  ...FACTS,
  name: 'Wilhelmina Catharina van Oranje-Nassau tot Zutphen',
  office: 'minister van Volksgezondheid, Welzijn en Sport',
  ministry: 'Volksgezondheid, Welzijn en Sport',
}
const CASES = [
  ['corporate', 'x'],
  ['corporate', 'instagram'],
  ['hybrid', 'x'],
  ['hybrid', 'instagram'],
  ['member', 'linkedin'],
  ['showcase', 'linkedin'],
] as const satisfies [Column, RegisteredAccount['platform']][]

describe.each(CASES)('the text for %s on %s', (column, platform) => {
  it.each([
    ['short', FACTS],
    ['long', LONG],
  ])('fits and says what must be said: %s facts', (_, facts) => {
    for (const text of generateTexts(column, platform, facts)) {
      expect(text.text.length, text.field).toBeLessThanOrEqual(text.limit)
      expect(text.fits, text.field).toBe(true)
      expect(text.left).not.toContain('sender')
    }
  })
  it('passes the check of its own profile', async () => {
    const type = column === 'hybrid' || column === 'member' ? 'hybrid' : 'corporate'
    const account: RegisteredAccount = { platform, handle: 'x', type, ministry: 'VWS', party: 'VVD' }
    const bio = generateTexts(column, platform, FACTS)
      .map(({ text }) => text)
      .join('\n')
    const kind = column === 'corporate' || column === 'hybrid' ? 'account' : column
    const fields: ProfileFields = { platform, kind, handle: 'x', name: 'Anna Jansen', bio, links: null, verified: null }
    const party = await partyWords(fields, 'VVD', async (draft) => check(draft))
    const lines = checkProfile({ fields, account, party }).filter(({ check }) => /^bio_|^party$/.test(check))
    expect(lines.filter(({ verdict }) => verdict !== 'ok')).toEqual([])
    expect(lines.length).toBeGreaterThan(2)
  })
})

it('says what it could not say: facts that are not known', () => {
  const [bio] = generateTexts('hybrid', 'x', { ...FACTS, partyTag: '', party: '' })
  expect(bio).toMatchObject({ fits: false, left: expect.arrayContaining(['management', 'webcare']) })
})
it('says it when even the shortest text is too long', () => {
  const [bio] = generateTexts('corporate', 'instagram', { ...FACTS, office: 'x'.repeat(200) })
  expect(bio).toMatchObject({ fits: false })
})
it('has room for the template of 003 on LinkedIn', () => {
  const about = generateTexts('member', 'linkedin', FACTS).find(({ field }) => field === 'about')
  expect(about).toMatchObject({ left: [], fits: true })
  expect(about?.text).toContain(FACTS.formal)
  expect(about?.text).toContain(FACTS.privacy)
})
