import type { Media, Quoted } from '../../rules/types.ts'
import { closestAcross } from '../composed-tree.ts'
import { readProseMirror } from '../editors/prosemirror.ts'
import { readQuill } from '../editors/quill.ts'
import { commenter, managedPage, posterOf, slugIn } from './linkedin-author.ts'
import { SELECTORS } from './linkedin-selectors.ts'
import type { Composer, Site } from './site.ts'

/** Messages, also those to a page, search and articles have the same editors. */
const NO_POSTS = /^\/(messaging|search|article|pulse)(\/|$)|\/admin\/inbox(\/|$)/

/** What is around an editor, and who posts from it. */
interface Scope {
  kind: 'post' | 'comment'
  element: Element
}

/** LinkedIn: Quill in the light DOM, in a shadow root or in a frame, and TipTap in a native dialog; all at once. */
export const linkedin: Site = {
  platform: 'linkedin',
  composerAt(target) {
    if (!(target instanceof HTMLElement) || !target.isContentEditable) return null
    if (NO_POSTS.test(location.pathname) || closestAcross(target, SELECTORS.messages)) return null
    const scope = scopeOf(target)
    return scope && composerOf(target, scope)
  },
  poster: ({ editor, authorControl }) =>
    editor.closest(SELECTORS.commentBox) ? commenter() : posterOf(authorControl?.() ?? null),
}

/** Only a positive mark makes an editor one for posts or comments; the same editors serve for messages. */
function scopeOf(editor: HTMLElement): Scope | null {
  const comment = editor.closest(SELECTORS.commentBox)
  if (comment) return { kind: 'comment', element: comment }
  const dialog = closestAcross(editor, SELECTORS.dialog)
  const box = closestAcross(editor, SELECTORS.shareBox)
  if (box) return { kind: 'post', element: dialog ?? withAuthor(box) }
  const screen = dialog?.querySelector(SELECTORS.shareScreen) ?? editor.closest(SELECTORS.shareScreen)
  if (screen || editor.matches(SELECTORS.shareEditor)) return { kind: 'post', element: dialog ?? screen ?? editor }
  // The composer of a page has no mark of its own, but a message has no author to choose.
  if (dialog?.querySelector(SELECTORS.authorControl) && managedPage()) return { kind: 'post', element: dialog }
  return null
}

/** On a page or in a frame of its own the composer has no dialog around it. */
function withAuthor(box: Element): Element {
  for (let at: Element | null = box; at; at = at.parentElement) if (at.querySelector(SELECTORS.authorControl)) return at
  return box
}

function composerOf(editor: HTMLElement, { kind, element }: Scope): Composer {
  const control = () => (kind === 'post' ? element.querySelector(SELECTORS.authorControl) : null)
  const quoted = () => (kind === 'post' ? quotedIn(element) : undefined)
  const postButtons = () => postButtonsIn(element)
  const around = (selector: string) => [...element.querySelectorAll(selector)]
  return {
    editor,
    box: element,
    mount: closestAcross(editor, SELECTORS.dialog) ?? document.body,
    keepClear: () => [editor, ...postButtons(), ...around(SELECTORS.authorControl), ...around(SELECTORS.suggestions)],
    postButtons,
    read: () => readEditor(editor),
    surface: () => (kind === 'comment' ? 'comment' : quoted() ? 'quote' : 'post'),
    quoted,
    media: () => mediaIn(element),
    authorControl: control,
  }
}

function readEditor(editor: HTMLElement) {
  if (editor.matches(SELECTORS.quill)) return readQuill(editor)
  return editor.matches(`${SELECTORS.shareEditor}, ${SELECTORS.tiptap}`) ? readProseMirror(editor) : null
}

/** The newer generation marks no button: the one that posts is the last that has words only. */
function postButtonsIn(scope: Element): HTMLElement[] {
  const marked = scope.querySelectorAll<HTMLElement>(SELECTORS.postButton)
  if (marked.length > 0) return [...marked]
  const worded = [...scope.querySelectorAll<HTMLElement>('button')].filter(
    (button) => !button.hasAttribute('aria-label') && !button.querySelector('svg, img') && button.textContent?.trim(),
  )
  return worded.slice(-1)
}

function quotedIn(scope: Element): Quoted | undefined {
  const repost = scope.querySelector(SELECTORS.repost)
  const text = (repost ?? scope).querySelector(SELECTORS.postText)
  if (!repost && !text) return undefined
  const author = [...(repost ?? scope).querySelectorAll(SELECTORS.profileLink)].find((link) => !text?.contains(link))
  return { handle: slugIn(author ?? null), text: text?.textContent?.trim() ?? '' }
}

/** Alternative texts are written in a dialog of their own and not shown in the composer. */
function mediaIn(scope: Element): Media | undefined {
  const images = scope.querySelectorAll(SELECTORS.image).length
  const videos = scope.querySelectorAll('video').length
  return images + videos > 0 ? { images, videos } : undefined
}
