/** How a practice page is set up; every setting is a query parameter of the first address. */
export interface PageConfig {
  lang: 'nl' | 'en'
  theme: 'light' | 'dark'
  account: string
  /** Whom the embedded data names: a handle, "nobody", or "unreadable". */
  viewer: string
  /** Whom the navigation links to; "nobody" leaves the link out. */
  nav: string
  mobile: boolean
  /** The dialog for a new post, open over the home page. */
  create: boolean
  /** The dialog that changes a post that was placed before. */
  edit: boolean
  /** What is not built as the extension knows it: the editor of a caption, the names of its fields, or a comment. */
  broken: 'editor' | 'fields' | 'comment' | null
  images: number
  video: boolean
  /** The part of the dialog with the alternative texts. */
  alt: 'closed' | 'open'
  /** A search field for tagging people, on the picture. */
  tagging: boolean
  /** Messages that float over another page: in a box or in a dialog of their own. */
  panel: 'box' | 'dialog' | null
  /** Recent searches beside the navigation, with other people's pictures. */
  search: boolean
  /** The dialog in which a user tells what is wrong with a post. */
  report: boolean
  /** The newer layout of a post, without an article. */
  newer: boolean
}

const query = new URLSearchParams(location.search)
const account = query.get('account') ?? 'ministervws'

export const config: PageConfig = {
  lang: query.get('lang') === 'en' ? 'en' : 'nl',
  theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  account,
  viewer: query.get('viewer') ?? account,
  nav: query.get('nav') ?? account,
  mobile: query.has('mobile'),
  create: query.has('create'),
  edit: query.has('edit'),
  broken: query.get('broken') as PageConfig['broken'],
  images: Number(query.get('images') ?? 0),
  video: query.has('video'),
  alt: query.get('alt') === 'open' ? 'open' : 'closed',
  tagging: query.has('tagging'),
  panel: query.get('panel') as PageConfig['panel'],
  search: query.has('search'),
  report: query.has('report'),
  newer: query.has('newer'),
}
