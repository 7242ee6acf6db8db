import type { Account, AccountType, Author, Draft, Media, Platform, Quoted, Surface } from '../../rules/types.ts'

/** What a table row may say about a draft; the rest is filled in. */
export interface DraftParts {
  text: string
  type?: AccountType
  author?: Author
  surface?: Surface
  platform?: Platform
  handle?: string
  ministry?: string
  party?: string
  roleHashtags?: Account['roleHashtags']
  quoted?: Quoted
  media?: Media
  date?: string
}

/** A complete draft: by default a post on X of a corporate account, on a day outside election time. */
export function draftOf(parts: DraftParts): Draft {
  const type = parts.type ?? 'corporate'
  const account: Account = {
    type,
    handle: parts.handle ?? (type === 'corporate' ? 'MinisterVWS' : 'JanJansen'),
    ministry: parts.ministry ?? 'VWS',
    ...(parts.party === undefined ? (type === 'corporate' ? {} : { party: 'VVD' }) : { party: parts.party }),
    ...(parts.roleHashtags && { roleHashtags: parts.roleHashtags }),
  }
  return {
    platform: parts.platform ?? 'x',
    surface: parts.surface ?? 'post',
    account,
    author: parts.author,
    text: parts.text,
    quoted: parts.quoted,
    media: parts.media,
    date: parts.date ?? '2026-11-23',
  }
}
