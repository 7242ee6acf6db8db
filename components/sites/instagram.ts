import type { Media, Surface } from '../../rules/types.ts'
import { readLexical } from '../editors/lexical.ts'
import { readTextarea } from '../editors/textarea.ts'
import { isSignedOut, signedInHandles } from './instagram-account.ts'
import type { Composer, Site } from './site.ts'

const DIALOG = '[role="dialog"]'
const LEXICAL = '[data-lexical-editor="true"]'
const LOCATION = 'input[name="creation-location-input"]'
/** The fields of a post in the making, location and collaborators among them. */
const CREATION_FIELD = 'input[name^="creation-"]'
const TEXT_INPUT = 'input[type="text"], input:not([type])'
const MESSAGES = 'a[href^="/direct/"]'
/** The mobile page has no dialog; the address is what tells. */
const MOBILE_PAGE = /^\/create\/details(\/|$)/
const MOBILE_CONTENT = 'main, section, form'
/** A post on a page or in a dialog of its own. */
const POST_PAGE = /^(\/[\w.]+)?\/(p|reel|reels|tv)\/[\w-]+/
/** Messages, replies to stories (which are messages), search, and forms about the account. */
const NO_POSTS = /^\/(direct|stories|accounts|explore\/search)(\/|$)/
const BUTTON = 'button, [role="button"]'
const REPLY = /^@[\w.]+\s/
const PREVIEW = 'img[src^="blob:"], canvas'

/** Instagram: Lexical for captions, plain textareas for comments; facts and how sure they are in docs/composers.md. */
export const instagram: Site = {
  platform: 'instagram',
  composerAt(target) {
    if (!isField(target) || NO_POSTS.test(location.pathname) || isSignedOut()) return null
    return captionAt(target) ?? commentAt(target)
  },
  poster: () => ({ handles: signedInHandles() }),
}

function isField(target: Element): target is HTMLElement {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

function captionAt(editor: HTMLElement): Composer | null {
  const dialog = editor.closest(DIALOG)
  if (dialog) return captionIn(dialog, editor)
  const page = MOBILE_PAGE.test(location.pathname) ? editor.closest(MOBILE_CONTENT) : null
  return page ? captionOf(editor, page, document.body, () => readPlain(editor)) : null
}

/**
 * Messages are Lexical as well: only the location field of a post in the making makes it a caption. Another of such
 * fields, or Lexical in a dialog that takes the whole page, only looks like one.
 */
function captionIn(dialog: Element, editor: HTMLElement): Composer | null {
  if (dialog.querySelector(MESSAGES)) return null
  const isLexical = editor.matches(LEXICAL)
  if (isLexical && dialog.querySelector(LOCATION)) return captionOf(editor, dialog, dialog, () => readLexical(editor))
  const looksLikeOne = dialog.querySelector(CREATION_FIELD) || (isLexical && dialog.matches('[aria-modal="true"]'))
  return looksLikeOne ? captionOf(editor, dialog, dialog, () => null) : null
}

function captionOf(editor: HTMLElement, scope: Element, mount: Element, read: Composer['read']): Composer {
  return {
    editor,
    box: partWith(CREATION_FIELD, editor, scope),
    mount,
    keepClear: () => [editor, ...scope.querySelectorAll(CREATION_FIELD), ...headButtons(scope)],
    postButtons: () => headButtons(scope).slice(-1),
    read,
    surface: () => 'post',
    quoted: () => undefined,
    media: () => mediaIn(scope),
    otherTexts: () => altTextFields(scope).map(({ value }) => value),
  }
}

function commentAt(editor: HTMLElement): Composer | null {
  const form = editor.closest('form')
  if (!form || !isUnderPost(form)) return null
  return {
    editor,
    box: form,
    mount: form.closest(DIALOG) ?? document.body,
    keepClear: () => [editor, ...form.querySelectorAll(BUTTON)],
    // The other buttons, for emoji and stickers, are pictures.
    postButtons: () => [...form.querySelectorAll<HTMLElement>(BUTTON)].filter((button) => !button.querySelector('svg')),
    read: () => readPlain(editor),
    surface: () => commentSurface(editor),
    quoted: () => undefined,
    media: () => undefined,
  }
}

/** An article is a post; in the newer layout the post's own page or dialog tells, with its date in it. */
function isUnderPost(form: Element): boolean {
  if (form.closest('article')) return true
  const scope = form.closest(`${DIALOG}, main`)
  return POST_PAGE.test(location.pathname) && scope !== null && scope.querySelector('time[datetime]') !== null
}

function readPlain(editor: HTMLElement) {
  return editor instanceof HTMLTextAreaElement ? readTextarea(editor) : null
}

/** A reply to a comment begins with the handle that Instagram puts there; nothing else tells them apart. */
function commentSurface(editor: HTMLElement): Surface {
  return REPLY.test(readPlain(editor)?.text ?? '') ? 'reply' : 'comment'
}

/** The smallest part of the scope that holds the editor and what the selector names. */
function partWith(selector: string, editor: Element, scope: Element): Element {
  let part: Element | null = editor
  while (part && part !== scope && !part.querySelector(selector)) part = part.parentElement
  return part && part !== scope ? part : (editor.parentElement ?? editor)
}

/** The buttons beside the dialog's or the page's heading: the last one posts, those before it go back. */
function headButtons(scope: Element): HTMLElement[] {
  const head = scope.querySelector('header, [role="heading"], h1')
  for (let part = head; part && part !== scope; part = part.parentElement) {
    const buttons = part.querySelectorAll<HTMLElement>(BUTTON)
    if (buttons.length > 0) return [...buttons]
  }
  return []
}

/** Alternative texts can only be seen while their fields are open, one for each picture. */
function mediaIn(scope: Element): Media | undefined {
  const fields = altTextFields(scope)
  const videos = scope.querySelectorAll('video').length
  if (fields.length > 0) {
    const withoutAlt = fields.filter(({ value }) => value.trim() === '').length
    return { images: fields.length, videos, withoutAlt }
  }
  const images = scope.querySelectorAll(PREVIEW).length
  return images + videos > 0 ? { images, videos } : undefined
}

/** The other text fields below the one for the location; the one for tagging people stands on the picture, above it. */
function altTextFields(scope: Element): HTMLInputElement[] {
  const location = scope.querySelector(LOCATION)
  return [...scope.querySelectorAll<HTMLInputElement>(TEXT_INPUT)].filter(
    (field) =>
      !field.matches(CREATION_FIELD) &&
      location !== null &&
      location.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
}
