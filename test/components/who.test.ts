import { describe, expect, it } from 'vitest'
import { NO_REGISTER, type Register } from '../../components/accounts/register.ts'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import { rememberChoice, stopAsking, whoIsPosting } from '../../components/composer/who.ts'
import type { Poster } from '../../components/sites/site.ts'

const PERSON: RegisteredAccount = { platform: 'linkedin', handle: 'sanne-de-wit', name: 'Sanne de Wit', type: 'hybrid' }
const PAGE: RegisteredAccount = { platform: 'linkedin', handle: '123', name: 'Ministerie van VWS', type: 'corporate' }
const SLUG: RegisteredAccount = {
  platform: 'linkedin',
  handle: 'minbzk',
  name: 'Ministerie van BZK',
  type: 'corporate',
}

const register = (...accounts: RegisteredAccount[]): Register => ({ ...NO_REGISTER, accounts })
const who = (shown: Poster, ...accounts: RegisteredAccount[]) =>
  whoIsPosting({ platform: 'linkedin' }, shown, register(...accounts))

describe('who posts where accounts are known by name', () => {
  it('knows a registered name, without regard to case and spaces', () => {
    const known = { how: 'known', account: PERSON, recognised: false }
    expect(who({ handles: [], name: ' sanne  de WIT' }, PERSON, PAGE)).toEqual(known)
    expect(who({ handles: ['sanne-de-wit'], name: 'Sanne de Wit', isPage: false }, PERSON)).toEqual(known)
  })
  it('knows a page by its name and the id or slug in the address', () => {
    expect(who({ handles: ['123'], name: 'Ministerie van VWS', isPage: true }, PERSON, PAGE)).toMatchObject({
      account: PAGE,
    })
    expect(who({ handles: ['456'], name: 'Ministerie van BZK', isPage: true }, SLUG)).toMatchObject({ account: SLUG })
  })
  it('knows an account without a name by its address only', () => {
    const { name: _, ...nameless } = PERSON
    expect(who({ handles: ['sanne-de-wit'], name: 'Sanne' }, nameless)).toMatchObject({ account: nameless })
    expect(who({ handles: [], name: 'Sanne' }, nameless)).toMatchObject({ how: 'ask' })
  })
  it.each<[string, Poster, RegisteredAccount]>([
    ['another id', { handles: ['999'], name: 'Ministerie van VWS', isPage: true }, PAGE],
    ['another slug', { handles: ['sanne-wit'], name: 'Sanne de Wit' }, PERSON],
    ['a page with the name of a person', { handles: ['123'], name: 'Sanne de Wit', isPage: true }, PERSON],
    ['the right address with another name', { handles: ['123'], name: 'Sanne de Wit', isPage: true }, PAGE],
  ])('asks on %s', (_, shown, account) => {
    expect(who(shown, account)).toMatchObject({ how: 'ask', candidates: [{ label: shown.name }] })
  })
  it('asks which of two accounts of one name it is, and takes the answer for as long as the page lives', () => {
    const office: RegisteredAccount = {
      platform: 'linkedin',
      handle: 'minister-vws',
      name: 'Sanne de Wit',
      type: 'corporate',
    }
    const shown: Poster = { handles: [], name: 'Sanne de Wit' }
    expect(who(shown, PERSON, office)).toMatchObject({
      candidates: [{ handle: 'sanne-de-wit' }, { handle: 'minister-vws' }],
    })
    rememberChoice(shown, 'minister-vws')
    expect(who(shown, PERSON, office)).toMatchObject({ how: 'known', account: office })
  })
  it('gives an unknown author a handle made of the name when the page shows none or another account has it', () => {
    expect(who({ handles: [], name: 'Ánna  van Dijk!' })).toMatchObject({ candidates: [{ handle: 'ánna-van-dijk' }] })
    expect(who({ handles: ['123'], name: 'Jan', isPage: true }, PAGE)).toMatchObject({
      candidates: [{ handle: 'jan' }],
    })
    expect(who({ handles: ['77'], name: 'Jan', isPage: true }, PAGE)).toMatchObject({ candidates: [{ handle: '77' }] })
  })
  it('never takes an unknown page for the person whose name it has', () => {
    expect(who({ handles: [], name: 'Sanne de Wit', isPage: true }, PERSON)).toEqual({
      how: 'ask',
      candidates: [{ handle: 'sanne-de-wit-2', label: 'Sanne de Wit' }],
    })
  })
  it('stays silent once told so', () => {
    const shown: Poster = { handles: [], name: 'Piet' }
    expect(who(shown)).toMatchObject({ how: 'ask' })
    stopAsking(shown)
    expect(who(shown)).toEqual({ how: 'silent' })
    const ignoring = { ...register(), ignored: ['linkedin:karin'] }
    expect(whoIsPosting({ platform: 'linkedin' }, { handles: [], name: 'Karin' }, ignoring)).toEqual({ how: 'silent' })
  })
})
