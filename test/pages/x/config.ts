/** How a practice page is set up; every setting is a query parameter of the first address. */
export interface PageConfig {
  lang: 'nl' | 'en'
  theme: 'light' | 'dim' | 'dark'
  account: string
  name: string
  /** What the account switcher shows; differs from `account` under delegation. */
  switcher: string
  mobile: boolean
  /** The composer whose test id is not the one the extension knows. */
  broken: boolean
  images: number
  alt: 'missing' | 'present'
  quote: string | null
  reply: boolean
  /** The floating messages drawer that X shows on other pages. */
  drawer: boolean
}

const query = new URLSearchParams(location.search)
const account = query.get('account') ?? 'MinisterVWS'

export const config: PageConfig = {
  lang: query.get('lang') === 'en' ? 'en' : 'nl',
  theme: (query.get('theme') as PageConfig['theme'] | null) ?? 'light',
  account,
  name: query.get('name') ?? 'Sanne de Wit',
  switcher: query.get('switcher') ?? account,
  mobile: query.has('mobile'),
  broken: query.has('broken'),
  images: Number(query.get('images') ?? 0),
  alt: query.get('alt') === 'present' ? 'present' : 'missing',
  quote: query.get('quote'),
  reply: query.has('reply'),
  drawer: query.has('drawer'),
}
