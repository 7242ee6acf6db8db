import { describe, expect, it } from 'vitest'
import type { RegisteredAccount } from '../../../components/accounts/schema.ts'
import { checkProfile } from '../../../components/profile/check.ts'
import type { ProfileFields } from '../../../components/profile/fields.ts'
import { partyWords, spellHandle } from '../../../components/profile/party.ts'
import { check } from '../../../rules/index.ts'

const ask = async (draft: Parameters<typeof check>[0]) => check(draft)
const PERSON = { href: 'https://www.rijksoverheid.nl/regering/bewindspersonen/anna-jansen', shown: 'rijksoverheid.nl' }
const CORPORATE: RegisteredAccount = {
  platform: 'x',
  handle: 'MinisterVWS',
  type: 'corporate',
  ministry: 'VWS',
  party: 'VVD',
}
const HYBRID: RegisteredAccount = { ...CORPORATE, handle: 'annajansen', type: 'hybrid', name: 'Anna Jansen' }
const SHOWCASE: RegisteredAccount = { ...CORPORATE, platform: 'linkedin', handle: 'minister-vws' }
const MEMBER: RegisteredAccount = { ...HYBRID, platform: 'linkedin', handle: 'anna-jansen' }

const corporate: ProfileFields = {
  platform: 'x',
  kind: 'account',
  handle: 'MinisterVWS',
  name: 'Anna Jansen',
  bio: 'Officieel account van de minister van VWS. Redactie: directie Communicatie @MinVWS. Webcare op werkdagen.',
  links: [PERSON],
  verified: true,
}
const hybrid: ProfileFields = {
  ...corporate,
  handle: 'annajansen',
  bio: 'Minister van VWS. Ondersteund door #MinVWS en #TeamVVD. Vragen? #MinVWS of #TeamVVD antwoordt.',
}
const showcase: ProfileFields = {
  ...corporate,
  platform: 'linkedin',
  kind: 'showcase',
  handle: 'minister-vws',
  name: 'Minister van VWS',
  bio: 'Officiële pagina van de minister. Redactie en webcare: directie Communicatie, ministerie van VWS.',
  links: [{ href: 'https://www.rijksoverheid.nl/ministeries/vws', shown: '' }],
  verified: null,
}
const member: ProfileFields = {
  ...showcase,
  kind: 'member',
  handle: 'anna-jansen',
  name: 'Anna Jansen',
  bio: 'Minister van VWS\nIk beheer dit account samen met het ministerie van VWS. Vragen over beleid beantwoordt #MinVWS.',
  links: [PERSON],
}

async function linesOf(fields: ProfileFields, account: RegisteredAccount) {
  const party = await partyWords(fields, account.party, ask)
  return Object.fromEntries(
    checkProfile({ fields, account, party }).map(({ check, verdict, message }) => [check, `${verdict} ${message}`]),
  )
}
/** All lines but the right ones; the logo is always for the user's own eyes. */
async function faults(fields: ProfileFields, account: RegisteredAccount) {
  const { logo, ...lines } = await linesOf(fields, account)
  expect(logo).toMatch(/^look (yes|no)$/)
  return Object.fromEntries(Object.entries(lines).filter(([, verdict]) => !verdict.startsWith('ok')))
}

describe('a profile as the guideline wants it', () => {
  it.each([
    ['corporate on X', corporate, CORPORATE],
    ['corporate on Instagram', { ...corporate, platform: 'instagram' }, { ...CORPORATE, platform: 'instagram' }],
    ['hybrid on X', hybrid, HYBRID],
    ['hybrid on Instagram', { ...hybrid, platform: 'instagram' }, { ...HYBRID, platform: 'instagram' }],
    ['showcase', showcase, SHOWCASE],
    ['member', member, MEMBER],
  ] as const)('has no faults: %s', async (_, fields, account) => {
    expect(await faults(fields, account)).toEqual({})
  })
  it('shows the government logo on corporate profiles only', async () => {
    expect((await linesOf(corporate, CORPORATE))['logo']).toBe('look yes')
    expect((await linesOf(showcase, SHOWCASE))['logo']).toBe('look yes')
    expect((await linesOf(hybrid, HYBRID))['logo']).toBe('look no')
    expect((await linesOf(member, MEMBER))['logo']).toBe('look no')
  })
  it('is not asked of a personal account', async () => {
    expect(await linesOf(hybrid, { ...HYBRID, type: 'personal' })).toEqual({})
  })
})

describe('a corporate profile', () => {
  it.each([
    ['a handle that names no office', { handle: 'annajansen' }, { handle: 'wrong not_office' }],
    ['the office as name', { name: 'Minister Jansen' }, { name: 'wrong office' }],
    ['one name', { name: 'Anna' }, { name: 'wrong one' }],
    ['no name', { name: '' }, { name: 'wrong empty' }],
    ['a name of emoji', { name: '🎉🎉' }, { name: 'wrong empty' }],
    ['a party in the bio', { bio: `${corporate.bio} Trots lid van de VVD` }, { party: 'wrong found' }],
    ['a party tag in the name', { name: 'Anna Jansen #TeamVVD' }, { party: 'wrong found' }],
    ['a link elsewhere', { links: [{ href: 'https://annajansen.nl', shown: '' }] }, { link: 'wrong elsewhere' }],
    ['another page of the government', { links: showcase.links }, { link: 'look other_page' }],
    ['a link nobody can follow', { links: [{ href: 'https://t.co/x', shown: 'hier' }] }, { link: 'look hidden' }],
    ['no link', { links: [] }, { link: 'wrong missing' }],
    ['no badge', { verified: false }, { verified: 'wrong no' }],
    [
      'an empty bio',
      { bio: '' },
      {
        bio_sender: 'wrong missing',
        bio_management: 'wrong missing',
        bio_webcare: 'wrong missing',
        bio_ministry: 'wrong missing',
      },
    ],
    [
      'another account than the ministry',
      { bio: corporate.bio?.replace('@MinVWS', 'ministerie, zie @zorg') },
      { bio_ministry: 'look other_account' },
    ],
  ] as [string, Partial<ProfileFields>, object][])('%s', async (_, change, expected) => {
    expect(await faults({ ...corporate, ...change }, CORPORATE)).toEqual(expected)
  })

  it('may link to the personal account of a known politician', async () => {
    const fields = { ...corporate, name: 'Jesse Klaver', bio: `${corporate.bio} Persoonlijk: @jesseklaver` }
    expect(await faults(fields, CORPORATE)).toEqual({})
  })
  it('may not link to the account of a party', async () => {
    expect(await faults({ ...corporate, bio: `${corporate.bio} @VVD` }, CORPORATE)).toMatchObject({
      party: 'wrong found',
    })
  })
  it('with fields that cannot be seen asks the user to look', async () => {
    const unseen = { ...corporate, name: null, bio: null, links: null, verified: null }
    const lines = Object.values(await faults(unseen, CORPORATE))
    expect(lines).toHaveLength(7)
    for (const verdict of lines) expect(verdict).toBe('look unseen')
  })
})

describe('a hybrid profile', () => {
  it.each([
    ['the name of an office as handle', { handle: 'MinisterVWS' }, { handle: 'wrong is_office' }],
    ['a party in the handle', { handle: 'annajansenVVD' }, { handle: 'wrong party' }],
    ['another party in the handle', { handle: 'AnnaJansenD66' }, { handle: 'wrong party' }],
    ['somebody else', { handle: 'pietdevries' }, { handle: 'look not_name' }],
    ['no link', { links: [] }, { link: 'look advised' }],
    [
      'no support named',
      { bio: 'Minister. Ik antwoord op vragen.' },
      { bio_management: 'wrong missing', bio_department: 'wrong missing', bio_party: 'wrong missing' },
    ],
    [
      'no party support named',
      { bio: 'Ondersteund door ministerie van VWS. Vragen? #MinVWS' },
      { bio_party: 'wrong missing' },
    ],
    ['a name unlike the registered one', { name: 'Anna Pietersen' }, { name: 'look differs' }],
  ] as [string, Partial<ProfileFields>, object][])('%s', async (_, change, expected) => {
    expect(await faults({ ...hybrid, ...change }, HYBRID)).toEqual(expected)
  })
  it('may name the party in the bio', async () => {
    expect(await linesOf(hybrid, HYBRID)).not.toHaveProperty('party')
  })
})

describe('a profile on LinkedIn', () => {
  it('of a member is no corporate account', async () => {
    expect(await faults(member, { ...SHOWCASE, handle: 'anna-jansen' })).toMatchObject({ kind: 'wrong member' })
  })
  it('of a page is no hybrid account', async () => {
    expect(await faults(showcase, { ...MEMBER, handle: 'minister-vws' })).toMatchObject({ kind: 'wrong page' })
  })
  it('has no line for a handle or a badge', async () => {
    for (const lines of [await linesOf(member, MEMBER), await linesOf(showcase, SHOWCASE)]) {
      expect(lines).not.toHaveProperty('handle')
      expect(lines).not.toHaveProperty('verified')
    }
  })
  it('of a member needs shared management', async () => {
    expect(await faults({ ...member, bio: 'Minister van VWS. Reageer gerust.' }, MEMBER)).toEqual({
      bio_shared: 'wrong missing',
    })
  })
})

describe('bad input', () => {
  it.each([
    ['emoji', '🇳🇱 Officieel account van de minister 👩🏽‍⚕️ Redactie: directie Communicatie @MinVWS 💬 webcare'],
    [
      'right to left',
      '\u202Eعربي\u202C Officieel account van de minister. Redactie: directie Communicatie @MinVWS. Webcare',
    ],
    ['accents and capitals', 'OFFICIËLE PAGINA van de MINISTER. REDACTIE: directie COMMUNICATIE @MINVWS. WEBCARE'],
  ])('%s does not hide what the bio says', async (_, bio) => {
    expect(await faults({ ...corporate, bio }, CORPORATE)).toEqual({})
  })
  it('a very long name is still a name', async () => {
    const name = `Anna ${'van Oranje-Nassau '.repeat(400)}Jansen`
    expect(await faults({ ...corporate, name }, CORPORATE)).toEqual({})
  })
  it('a handle is spelled as its words', () => {
    expect(spellHandle('AnnaJansenD66')).toBe('Anna Jansen D66')
    expect(spellHandle('anna.jansen_vvd')).toBe('anna jansen vvd')
  })
})
