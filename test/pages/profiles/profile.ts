/** What a practice profile shows. */
export interface ProfilePage {
  /** Path on the site. */
  path: string
  handle: string
  name: string
  /** Plain text; `:flag:` becomes an emoji that the site draws as an image. */
  bio: string
  link?: { href: string; shown: string }
  verified?: boolean
  /** Suspended, closed to us or gone: the site shows a message instead. */
  closed?: boolean
  /** Only followers see the posts; the header is there for everybody. */
  locked?: boolean
  dutch?: boolean
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
