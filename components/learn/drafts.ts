import type { AccountType, Author, Draft, Media, Platform, Surface } from '../../rules/types.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'

/** What an exercise or a sample says of its draft; the rest is filled in. */
export interface SampleDraft {
  platform?: Platform
  surface?: Surface
  type?: AccountType
  author?: Author
  media?: Media
  date?: string
  text: string
}

/** The account in all exercises: no handle that one of the sites could give out, so nobody's settings are touched. */
export function sampleAccount(type: AccountType, platform: Platform): RegisteredAccount {
  const handle = type === 'corporate' ? 'minister-oefening' : 'anna-oefening'
  return { platform, handle, type, name: 'Anna Jansen', ministry: 'VWS', party: 'VVD' }
}

/** A complete draft: a post on X of a corporate account on a day outside election time, unless the sample says otherwise. */
export function draftOf(sample: SampleDraft): Draft {
  const { platform = 'x', surface = 'post', type = 'corporate', date = '2026-11-23', author, media, text } = sample
  return { platform, surface, account: sampleAccount(type, platform), author, media, date, text }
}
