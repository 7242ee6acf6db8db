/** Which of the composers that are live at once the page has. */
export type Layout = 'ember' | 'interop' | 'sdui' | 'sdui-open' | 'sdui-shadow' | 'frame'

/** How a practice page is set up; every setting is a query parameter of the first address. */
export interface PageConfig {
  lang: 'nl' | 'en'
  theme: 'light' | 'dark'
  layout: Layout
  /** Opens the composer at once, as LinkedIn's own addresses do. */
  share: boolean
  member: string
  memberSlug: string
  /** The name of the page in whose name can be posted. */
  page: string
  /** The author that the composer begins with. */
  author: 'member' | 'page'
  /** Composers built otherwise than the extension knows. */
  broken: boolean
  images: number
  /** The slug of the one whose post is shared with a comment. */
  repost: string | null
  /** A window for messages that floats over the page: marked, rebuilt without marks, or a dialog. */
  chat: 'marked' | 'plain' | 'dialog' | null
  /** The list of names that opens while one is typed. */
  suggest: boolean
}

const query = new URLSearchParams(location.search)

export const config: PageConfig = {
  lang: query.get('lang') === 'en' ? 'en' : 'nl',
  theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  layout: (query.get('layout') as Layout | null) ?? 'sdui',
  share: query.has('share') || query.has('shareActive'),
  member: query.get('member') ?? 'Sanne de Wit',
  memberSlug: query.get('slug') ?? 'sanne-de-wit',
  page: query.get('page') ?? 'Ministerie van VWS',
  // The last of several settings counts.
  author: query.getAll('author').at(-1) === 'page' ? 'page' : 'member',
  broken: query.has('broken'),
  images: Number(query.get('images') ?? 0),
  repost: query.get('repost'),
  chat: query.get('chat') as PageConfig['chat'],
  suggest: query.has('suggest'),
}
