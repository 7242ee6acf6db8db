/**
 * All that Instagram's pages are recognised by, in one place. What each rests on, and how sure that is, stands in
 * docs/composers.md; which of them the practice pages have where, in test/browser/instagram-selectors.ts.
 */
export const SELECTORS = {
  dialog: '[role="dialog"]',
  /** Takes the whole page, unlike a conversation that floats over it. */
  modal: '[aria-modal="true"]',
  lexical: '[data-lexical-editor="true"]',
  location: 'input[name="creation-location-input"]',
  /** The fields of a post in the making, location and collaborators among them. */
  creationField: 'input[name^="creation-"]',
  /** The alternative texts are such fields; they have no name of their own. */
  textInput: 'input[type="text"], input:not([type])',
  /** Of the dialog, or of the page on small screens. */
  head: 'header, [role="heading"], h1',
  button: 'button, [role="button"]',
  /** The other buttons of a comment, for emoji and stickers, are pictures. */
  picture: 'svg',
  mobileContent: 'main, section, form',
  post: 'article',
  /** What a post has where it stands by itself without an article. */
  postDate: 'time[datetime]',
  postAlone: '[role="dialog"], main',
  commentForm: 'form',
  preview: 'img[src^="blob:"], canvas',
  video: 'video',
  messages: 'a[href^="/direct/"]',
  /** Data that the page was delivered with. */
  embedded: 'script[type="application/json"][data-sjs]',
  /** Links that stand in the navigation whatever the language, on wide and on narrow screens. */
  navigation: 'a[href="/explore/"], a[href="/direct/inbox/"], a[href="/reels/"]',
  profileLink: 'a[href]:has(img)',
  /** Where avatars of other people link to their profiles as well. */
  content: 'main, article, [role="dialog"]',
} as const

export const PATHS = {
  /** Messages, replies to stories (which are messages), search, and forms about the account. */
  noPosts: /^\/(direct|stories|accounts|explore\/search)(\/|$)/,
  /** The mobile page for a new post has no dialog; the address is what tells. */
  mobilePost: /^\/create\/details(\/|$)/,
  /** A post on a page or in a dialog of its own. */
  post: /^(\/[\w.]+)?\/(p|reel|reels|tv)\/[\w-]+/,
  profile: /^\/([\w.]{1,30})\/$/,
} as const
