import { linesOf, linksIn, type ProfileReader, textOf } from './reader.ts'

const HEADER = 'main header'
/** Parts of the header that are neither name nor bio: controls, counters, pictures. A long text may itself be a button. */
const NOT_TEXT =
  'button, [role="button"]:not([dir="auto"] *), ul, svg, img, canvas, a[href*="/followers"], a[href*="/following"]'
const OUTWARD = 'a[href*="l.instagram.com"], a[rel~="nofollow"][target="_blank"]'
const NOT_HANDLES = /^(accounts|explore|direct|reels|reel|p|stories|create|about|legal|tv|web|challenge|emails)$/i
const BADGE = 'svg[aria-label]'
const VERIFIED = /^(verified|geverifieerd)$/i

/** Instagram: only the meaning of the elements is stable, every class is hashed (docs/composers.md). */
export const instagramProfile: ProfileReader = {
  identity(path) {
    const handle = /^\/([A-Za-z0-9._]{1,30})\/?(reels|tagged)?\/?$/.exec(path)?.[1]
    return handle && !NOT_HANDLES.test(handle) ? { platform: 'instagram', kind: 'account', handle } : null
  },
  read(identity) {
    const header = document.querySelector(HEADER)
    const isHandle = (text: string) => text.toLowerCase() === identity.handle.toLowerCase()
    if (!header || ![...header.querySelectorAll('h1, h2')].some((one) => isHandle(textOf(one, 'svg')))) return null
    const links = header.querySelectorAll(OUTWARD)
    const [name = '', ...bio] = linesOf(header, `${NOT_TEXT}, ${OUTWARD}`).filter((text) => !isHandle(text))
    return { ...identity, name, bio: bio.join('\n'), links: linksIn(links), verified: verifiedIn(header) }
  },
}

/** The badge's name is in the language of the page; where no badge is known, nobody can say that there is none. */
function verifiedIn(header: Element): boolean | null {
  const badges = [...header.querySelectorAll(BADGE)]
  if (badges.some((badge) => VERIFIED.test(badge.getAttribute('aria-label') ?? ''))) return true
  return null
}
