import type { Media, Surface } from '../../rules/types.ts'
import { readLexical } from '../editors/lexical.ts'
import { readTextarea } from '../editors/textarea.ts'
import { isSignedOut, signedInHandles } from './instagram-account.ts'
import { PATHS, SELECTORS } from './instagram-selectors.ts'
import type { Composer, Site } from './site.ts'

const REPLY = /^@[\w.]+\s/

/** Instagram: Lexical for captions, plain textareas for comments; facts and how sure they are in docs/composers.md. */
export const instagram: Site = {
  platform: 'instagram',
  composerAt(target) {
    const composer = isField(target) ? (captionAt(target) ?? commentAt(target)) : captionOfAltText(target)
    return composer && !isSignedOut() ? composer : null
  },
  poster: () => ({ handles: signedInHandles() }),
}

function isField(target: Element): target is HTMLElement {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

function mayHavePosts(): boolean {
  return !PATHS.noPosts.test(location.pathname)
}

function captionAt(editor: HTMLElement): Composer | null {
  const dialog = editor.closest(SELECTORS.dialog)
  if (dialog) return captionIn(dialog, editor)
  const page = PATHS.mobilePost.test(location.pathname) ? editor.closest(SELECTORS.mobileContent) : null
  return page ? captionOf(editor, page, document.body, () => readPlain(editor)) : null
}

/** The caption that an alternative text goes out with. */
function captionOfAltText(target: Element): Composer | null {
  const dialog = target.closest(SELECTORS.dialog)
  const editor = dialog?.querySelector<HTMLElement>(SELECTORS.lexical)
  return dialog && editor && altTextFields(dialog).some((field) => field === target) ? captionIn(dialog, editor) : null
}

/**
 * Messages are Lexical as well: only the location field of a post in the making makes it a caption, whatever page the
 * dialog was opened over. Another of such fields, or Lexical in a dialog that takes the whole page, only looks like one.
 */
function captionIn(dialog: Element, editor: HTMLElement): Composer | null {
  if (dialog.querySelector(SELECTORS.messages)) return null
  const isLexical = editor.matches(SELECTORS.lexical)
  if (isLexical && dialog.querySelector(SELECTORS.location))
    return captionOf(editor, dialog, dialog, () => readLexical(editor))
  const looksLikeOne = dialog.querySelector(SELECTORS.creationField) || (isLexical && dialog.matches(SELECTORS.modal))
  return looksLikeOne && mayHavePosts() ? captionOf(editor, dialog, dialog, () => null) : null
}

function captionOf(editor: HTMLElement, scope: Element, mount: Element, read: Composer['read']): Composer {
  const box = partWith(SELECTORS.creationField, editor, scope)
  // They are still part of the post when their fields are closed, which takes these off the page.
  let altTexts: string[] = []
  return {
    editor,
    box,
    mount,
    keepClear: () => [box, ...headButtons(scope), ...altTextFields(scope)],
    postButtons: () => headButtons(scope).slice(-1),
    read,
    surface: () => 'post',
    quoted: () => undefined,
    media: () => mediaIn(scope),
    otherTexts: () => {
      const fields = altTextFields(scope)
      if (fields.length > 0) altTexts = fields.map(({ value }) => value)
      return altTexts
    },
  }
}

function commentAt(editor: HTMLElement): Composer | null {
  if (!mayHavePosts()) return null
  const form = editor.closest(SELECTORS.commentForm)
  if (!form || !isUnderPost(form)) return null
  return {
    editor,
    box: form,
    mount: form.closest(SELECTORS.dialog) ?? document.body,
    keepClear: () => [form],
    postButtons: () => wordButtons(form),
    read: () => readPlain(editor),
    surface: () => commentSurface(editor),
    quoted: () => undefined,
    media: () => undefined,
  }
}

function wordButtons(form: Element): HTMLElement[] {
  const buttons = [...form.querySelectorAll<HTMLElement>(SELECTORS.button)]
  return buttons.filter((button) => !button.querySelector(SELECTORS.picture))
}

/** An article is a post; in the newer layout the post's own page or dialog tells, with its date in it. */
function isUnderPost(form: Element): boolean {
  if (form.closest(SELECTORS.post)) return true
  const scope = form.closest(SELECTORS.postAlone)
  return PATHS.post.test(location.pathname) && scope !== null && scope.querySelector(SELECTORS.postDate) !== null
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
  const head = scope.querySelector(SELECTORS.head)
  for (let part = head; part && part !== scope; part = part.parentElement) {
    const buttons = part.querySelectorAll<HTMLElement>(SELECTORS.button)
    if (buttons.length > 0) return [...buttons]
  }
  return []
}

/** Alternative texts can only be seen while their fields are open, one for each picture. */
function mediaIn(scope: Element): Media | undefined {
  const fields = altTextFields(scope)
  const videos = scope.querySelectorAll(SELECTORS.video).length
  if (fields.length > 0) {
    const withoutAlt = fields.filter(({ value }) => value.trim() === '').length
    return { images: fields.length, videos, withoutAlt }
  }
  const images = scope.querySelectorAll(SELECTORS.preview).length
  return images + videos > 0 ? { images, videos } : undefined
}

/** The other text fields below the one for the location; the one for tagging people stands on the picture, above it. */
function altTextFields(scope: Element): HTMLInputElement[] {
  const location = scope.querySelector(SELECTORS.location)
  return [...scope.querySelectorAll<HTMLInputElement>(SELECTORS.textInput)].filter(
    (field) =>
      !field.matches(SELECTORS.creationField) &&
      location !== null &&
      location.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
}
