import type { ProfileLink } from './fields.ts'

/** An address with host and path, both folded; a path that the site cut off ends where it was cut. */
export interface Address {
  host: string
  path: string
  cut: boolean
}

/** Hosts that lead on, with the parameter in which they say where to. */
const REDIRECTS: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/^l\.instagram\.com$/, 'u'],
  [/^l\.facebook\.com$/, 'u'],
  [/^(www\.)?linkedin\.com$/, 'url'],
]
/** Hosts that lead on without saying where to: only the words beside the link tell. */
const SHORTENERS = /^(t\.co|bit\.ly|lnkd\.in|tinyurl\.com|ow\.ly)$/
const MOST_REDIRECTS = 4
const CUT = /(…|\.\.\.)$/

/** Where a link of a profile leads, as far as that can be known without the network; null when it cannot. */
export function addressOf({ href, shown }: ProfileLink): Address | null {
  const url = unwrap(href)
  if (url && !SHORTENERS.test(hostOf(url))) return { host: hostOf(url), path: pathOf(url), cut: false }
  const words = shown.trim()
  const named = parse(words.replace(CUT, ''))
  if (!named?.hostname.includes('.') || SHORTENERS.test(hostOf(named))) return null
  return { host: hostOf(named), path: pathOf(named), cut: CUT.test(words) }
}

/** Follows the site's own redirects, which hold the address they lead to. */
function unwrap(href: string): URL | null {
  let url = parse(href)
  for (let turn = 0; url && turn < MOST_REDIRECTS; turn++) {
    const { hostname, searchParams } = url
    const next = REDIRECTS.map(([host, parameter]) => (host.test(hostname) ? searchParams.get(parameter) : null))
    const target = next.find((value) => value)
    if (!target) break
    url = parse(target)
  }
  return url
}

function parse(text: string): URL | null {
  if (text === '' || /\s/.test(text)) return null
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  const url = URL.canParse(whole) ? new URL(whole) : null
  return url && /^https?:$/.test(url.protocol) ? url : null
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^www\./, '')
}

function pathOf(url: URL): string {
  return url.pathname.toLowerCase().replace(/\/+$/, '')
}

export type GovernmentPage = 'person' | 'other' | 'unclear' | 'none'

const PERSONS = '/regering/bewindspersonen'

/** Whether a link leads to somebody's own page on rijksoverheid.nl, to another page there, or elsewhere. */
export function governmentPage({ host, path, cut }: Address): GovernmentPage {
  if (host !== 'rijksoverheid.nl' && host !== 'government.nl') return 'none'
  if (path.startsWith(`${PERSONS}/`)) return 'person'
  if (cut && (PERSONS.startsWith(path) || path === PERSONS)) return 'unclear'
  return 'other'
}
