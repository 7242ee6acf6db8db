import { SELECTORS } from './linkedin-selectors.ts'
import type { Poster } from './site.ts'

const ADMIN = /^\/(?:company|showcase)\/([^/]+)\/admin(?:\/|$)/
const PROFILE = /\/(?:in|company|showcase)\/([^/?#]+)/

/** The id or slug of the page that is being managed; null on every other page. */
export function managedPage(): string | null {
  return ADMIN.exec(location.pathname)?.[1] ?? null
}

/**
 * Who posts from a composer. The control says so by name, with an icon that tells a person from a page; on a page's own
 * screens the author must be that page. Without either nothing is said: the user is asked.
 */
export function posterOf(control: Element | null): Poster {
  const page = managedPage()
  const name = control ? nameIn(control) : undefined
  if (page) return { handles: [page], name, isPage: true }
  if (!control || name === undefined) return { handles: [] }
  if (control.querySelector(SELECTORS.companyIcon)) return { handles: [], name, isPage: true }
  // Only the icon makes sure that the author is the member whose profile the page links to.
  const isPerson = control.querySelector(SELECTORS.personIcon) !== null
  return { handles: isPerson ? memberHandles() : [], name, isPage: isPerson ? false : undefined }
}

/** Comments have no control: the member who is signed in writes them, or the page on its own screens. */
export function commenter(): Poster {
  const page = managedPage()
  if (page) return { handles: [page], isPage: true }
  const name = document.querySelector(SELECTORS.memberPhoto)?.getAttribute('alt')?.trim()
  return { handles: memberHandles(), name: name || undefined, isPage: false }
}

/** The slug or id in the address of a profile or page. */
export function slugIn(link: Element | null): string | undefined {
  const slug = PROFILE.exec(link?.getAttribute('href') ?? '')?.[1]
  try {
    return slug && decodeURIComponent(slug)
  } catch {
    return slug
  }
}

function memberHandles(): string[] {
  const slug = slugIn(document.querySelector(SELECTORS.memberLink))
  return slug ? [slug] : []
}

/** The newer control names its author in a label; the older one shows the name first and the audience after it. */
function nameIn(control: Element): string | undefined {
  const label = control.querySelector('[aria-label]')?.getAttribute('aria-label')?.trim()
  if (label) return label
  const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.nodeValue?.trim()
    if (words) return words
  }
  return undefined
}
