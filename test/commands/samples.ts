import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import type { Author, Severity } from '../../rules/types.ts'
import { instagramPage } from '../browser/instagram-page.ts'
import { linkedinPage } from '../browser/linkedin-page.ts'
import type { SitePage, Variant } from '../browser/site-page.ts'
import { xPage } from '../browser/x-page.ts'
import type { PracticeSite } from '../pages/sites.ts'

/** Accounts that the practice pages are signed in with. */
export const ACCOUNTS: readonly RegisteredAccount[] = [
  { platform: 'x', handle: 'MinisterVWS', name: 'Sanne de Wit', type: 'corporate', ministry: 'VWS', party: 'VVD' },
  { platform: 'x', handle: 'SannedeWit', name: 'Sanne de Wit', type: 'hybrid', ministry: 'VWS', party: 'VVD' },
  { platform: 'instagram', handle: 'ministervws', type: 'corporate', ministry: 'VWS', party: 'VVD' },
  { platform: 'instagram', handle: 'sanne.de.wit', type: 'hybrid', ministry: 'VWS', party: 'VVD' },
  linkedinPage.account,
  {
    platform: 'linkedin',
    handle: 'sanne-de-wit',
    name: 'Sanne de Wit',
    type: 'hybrid',
    ministry: 'VWS',
    party: 'VVD',
  },
]

export interface Sample {
  name: string
  site: PracticeSite
  composer: Variant
  author?: Author
  account: string
  text: string
  /** The hint that has to come up; null when there must be none. */
  expected: { rule: string; severity: Severity } | null
}

function on({ site, variants }: SitePage, name: string, settings = ''): Pick<Sample, 'site' | 'composer'> {
  const found = variants.find((one) => one.name === name)
  if (!found) throw new Error(`${site} has no practice page called ${name}`)
  const separator = found.path.includes('?') ? '&' : '?'
  return { site, composer: { ...found, path: settings ? `${found.path}${separator}${settings}` : found.path } }
}

export const SAMPLES: readonly Sample[] = [
  {
    name: 'x-home',
    ...on(xPage, 'home'),
    account: 'MinisterVWS',
    text: 'Kom zaterdag flyeren met #TeamVVD!',
    expected: { rule: 'party-politics', severity: 'error' },
  },
  {
    name: 'x-dialog',
    ...on(xPage, 'dialog over home', 'account=SannedeWit'),
    account: 'SannedeWit',
    author: 'party',
    text: 'Wat een opkomst vanavond in Deventer. Dank voor alle goede gesprekken over de zorg in de buurt.',
    expected: { rule: 'role-hashtag', severity: 'error' },
  },
  {
    name: 'x-home-dark',
    ...on(xPage, 'home', 'theme=dark'),
    account: 'MinisterVWS',
    text: 'Op werkbezoek bij bakkerij De Gouden Korst in Breda. Wat een fantastisch bedrijf, hier haal je het lekkerste brood van Brabant. Een echte aanrader!',
    expected: { rule: 'promotional-tone', severity: 'warning' },
  },
  {
    name: 'x-dialog-dim',
    ...on(xPage, 'dialog over home', 'theme=dim'),
    account: 'MinisterVWS',
    text: 'De ministerraad heeft vandaag ingestemd met mijn wetsvoorstel: vanaf 1 januari wordt de wachttijd voor jeugdzorg wettelijk begrensd.',
    expected: { rule: 'publish-on-rijksoverheid', severity: 'reminder' },
  },
  {
    name: 'x-home-english',
    ...on(xPage, 'home', 'lang=en'),
    account: 'MinisterVWS',
    text: 'Denk aan elkaar',
    expected: null,
  },
  {
    name: 'instagram-new-post',
    ...on(instagramPage, 'new post', 'account=sanne.de.wit&images=1'),
    account: 'sanne.de.wit',
    author: 'private',
    text: 'Zaterdagochtend op de fiets langs de Vecht, met de kinderen. Even niets.',
    expected: { rule: 'role-hashtag', severity: 'error' },
  },
  {
    name: 'instagram-comment-dark',
    ...on(instagramPage, 'comment in a dialog', 'theme=dark'),
    account: 'ministervws',
    text: 'Bedankt voor uw vraag. Wij zoeken uit waar u het formulier kunt vinden.',
    expected: { rule: 'webcare-form', severity: 'warning' },
  },
  {
    name: 'linkedin-native-dialog',
    ...on(linkedinPage, 'native dialog'),
    account: '123456',
    text: 'De wachttijden in de jeugdzorg zijn gedaald. Dat is te danken aan #TeamVVD!',
    expected: { rule: 'party-politics', severity: 'error' },
  },
  {
    name: 'linkedin-shadow-root-dark',
    ...on(linkedinPage, 'Quill in a shadow root', 'author=member&theme=dark'),
    account: 'sanne-de-wit',
    author: 'party',
    text: 'Vanavond in gesprek met leden in Zwolle over de begroting.',
    expected: { rule: 'role-hashtag', severity: 'error' },
  },
  {
    name: 'linkedin-frame',
    ...on(linkedinPage, 'Quill in a frame'),
    account: '123456',
    text: 'Denk aan elkaar',
    expected: null,
  },
  {
    name: 'linkedin-comment',
    ...on(linkedinPage, 'comment on the page of a post'),
    account: '123456',
    text: 'Bedankt voor uw vraag. Wij zoeken uit waar u het formulier kunt vinden.',
    expected: { rule: 'webcare-form', severity: 'warning' },
  },
]

/** Throws when there is no sample of this name. */
export function sampleCalled(name: string): Sample {
  const found = SAMPLES.find((sample) => sample.name === name)
  if (!found) throw new Error(`There is no sample called ${name}`)
  return found
}
