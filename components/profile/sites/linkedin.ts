import type { ProfileFields, ProfileIdentity } from '../fields.ts'
import { linksIn, type ProfileReader, textOf } from './reader.ts'

const CARD = '[componentkey^="com.linkedin.sdui.profile.card.ref"]'
const TOP_CARD = `${CARD}[componentkey$="Topcard"], section.pv-top-card`
const ABOUT_CARD = `${CARD}[componentkey$="About"]`
const ABOUT_TEXT = '[data-testid="expandable-text-box"]'
const NOT_TEXT = 'button, [role="button"], svg, img, h1, h2, h3'
const PAGE_NAME = '.org-top-card-summary__title, main h1'
const PAGE_TAGLINE = '.org-top-card-summary__tagline'
const PAGE_ABOUT = '.org-about-us-organization-description__text'
const PAGE_LINKS = '.org-top-card-primary-actions__action-link, main dl dd a[href]'
/** LinkedIn's own pages, but not its redirects to others. */
const OWN = /^https:\/\/www\.linkedin\.com\/(?!redir\/|safety\/go)/

/** LinkedIn: members on server-driven cards, pages and showcases on classic ones (docs/composers.md). */
export const linkedinProfile: ProfileReader = {
  identity(path) {
    const [, kind, handle] = /^\/(in|company|showcase)\/([^/]+)(?:\/(?:about|posts)?)?\/?$/.exec(path) ?? []
    if (!kind || !handle) return null
    const kinds = { in: 'member', company: 'page', showcase: 'showcase' } as const
    return { platform: 'linkedin', kind: kinds[kind as keyof typeof kinds], handle: decode(handle) }
  },
  read: (identity) => (identity.kind === 'member' ? readMember(identity) : readPage(identity)),
}

function readMember(identity: ProfileIdentity): ProfileFields | null {
  const card = document.querySelector(TOP_CARD)
  const heading = card?.querySelector('h1, h2')
  if (!card || !heading) return null
  const about = document.querySelector(ABOUT_CARD)
  const aboutText = about?.querySelector(ABOUT_TEXT) ?? about
  const headline = headlineIn(card, heading)
  const bio = [headline, aboutText ? textOf(aboutText, NOT_TEXT) : null].filter((text) => text !== null)
  const links = outward(card.querySelectorAll('a[href]'))
  return {
    ...identity,
    name: textOf(heading, 'svg'),
    bio: bio.length > 0 ? bio.join('\n') : null,
    // A link may also stand in the contact details, which are not on this page.
    links: links.length > 0 ? links : null,
    verified: null,
  }
}

/** The first paragraph after the name that is more than a degree of connection, such as "· 2nd". */
function headlineIn(card: Element, heading: Element): string | null {
  const after = [...card.querySelectorAll('p, .text-body-medium')].filter(
    (one) => heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return after.map((one) => textOf(one)).find((text) => !/^·|^$/.test(text)) ?? null
}

function readPage(identity: ProfileIdentity): ProfileFields | null {
  const heading = document.querySelector(PAGE_NAME)
  if (!heading) return null
  const texts = [...document.querySelectorAll(`${PAGE_TAGLINE}, ${PAGE_ABOUT}`)]
  const links = outward(document.querySelectorAll(PAGE_LINKS))
  return {
    ...identity,
    name: textOf(heading, 'svg'),
    bio:
      texts.length > 0
        ? texts
            .map((one) => textOf(one))
            .join('\n')
            .trim()
        : null,
    links: links.length > 0 ? links : null,
    verified: null,
  }
}

function outward(elements: Iterable<Element>) {
  return linksIn(elements).filter(({ href }) => /^https?:/.test(href) && !OWN.test(href))
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
