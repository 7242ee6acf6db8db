import type { Media, Quoted, Surface } from '../../rules/types.ts'
import { readDraftJs } from '../editors/draft-js.ts'
import type { EditorText } from '../editors/editor-text.ts'
import { readTextarea } from '../editors/textarea.ts'
import type { Composer, Site } from './site.ts'
import { SELECTORS } from './x-selectors.ts'

const EDITOR_ID = /^tweetTextarea_\d+$/
const AVATAR_PREFIX = 'UserAvatar-Container-'
const NO_POSTS = /^\/(messages|i\/chat|search|compose\/articles|i\/grok)(\/|$)/
const STATUS = /^\/[^/]+\/status\/\d+/
/** X's own words for a picture that has no description yet; in other languages nothing is said about it. */
const NO_DESCRIPTION = /^(add descriptions?|add description\(s\)|beschrijving(\(en\)|en)? toevoegen)$/i
const MOST_LEVELS = 14

/** X: Draft.js on wide screens, a plain textarea on mobile; facts and how sure they are in docs/composers.md. */
export const x: Site = {
  platform: 'x',
  composerAt(target) {
    if (target.closest(SELECTORS.never)) return null
    const editor = editorAt(target)
    if (editor) return composerOf(editor, () => readEditor(editor))
    return looksLikeComposer(target) ? composerOf(target, () => null) : null
  },
  poster: (composer) => ({ handles: distinct([profileHandle(), switcherHandle(), composerHandle(composer)]) }),
}

function editorAt(target: Element): HTMLElement | null {
  // On mobile the id may stand on the field itself or on the element around it.
  for (let element: Element | null = target, up = 0; element && up < 3; element = element.parentElement, up++) {
    if (!EDITOR_ID.test(element.getAttribute('data-testid') ?? '')) continue
    if (element === target) return target as HTMLElement
    return target instanceof HTMLTextAreaElement ? target : null
  }
  return null
}

function readEditor(editor: HTMLElement): EditorText | null {
  return editor instanceof HTMLTextAreaElement ? readTextarea(editor) : readDraftJs(editor)
}

/** An editable field that shares a small box with a post button, outside messages and articles. */
function looksLikeComposer(target: Element): target is HTMLElement {
  if (!(target instanceof HTMLElement) || NO_POSTS.test(location.pathname)) return false
  if (!target.isContentEditable && !(target instanceof HTMLTextAreaElement)) return false
  const box = boxOf(target)
  return (
    box.querySelector(SELECTORS.postButton) !== null &&
    box.querySelector(`${SELECTORS.post}, ${SELECTORS.column}`) === null
  )
}

function composerOf(editor: HTMLElement, read: Composer['read']): Composer {
  const box = boxOf(editor)
  const dialog = editor.closest(SELECTORS.dialog)
  const scope = dialog ?? document
  return {
    editor,
    box,
    mount: dialog ?? document.body,
    keepClear: () => [...editorsIn(scope), ...scope.querySelectorAll(SELECTORS.toolbar), ...suggestionsOf(editor)],
    postButtons: () => [...box.querySelectorAll<HTMLElement>(SELECTORS.postButton)],
    read,
    surface: () => surfaceOf(editor, box, dialog),
    quoted: () => quotedIn(itemOf(editor, box)),
    media: () => mediaIn(itemOf(editor, box)),
  }
}

/** The list of names or hashtags that X offers while one is typed. */
function suggestionsOf(editor: Element): Element[] {
  const list = document.getElementById(editor.getAttribute('aria-controls') ?? '')
  return list ? [list] : []
}

/** The nearest ancestor that holds the toolbar or the post button as well. */
function boxOf(editor: Element): Element {
  let element = editor.parentElement
  for (let up = 0; element && element !== document.body && up < MOST_LEVELS; element = element.parentElement, up++) {
    if (element.querySelector(SELECTORS.toolbar)) return element
  }
  return editor.parentElement ?? editor
}

/** In a thread, the part of the box that belongs to this editor alone. */
function itemOf(editor: Element, box: Element): Element {
  let item: Element = editor
  while (item !== box && item.parentElement && editorsIn(item.parentElement).length < 2) item = item.parentElement
  return item
}

function editorsIn(scope: ParentNode): Element[] {
  const found = [...scope.querySelectorAll(SELECTORS.editor)]
  return found.filter((one) => EDITOR_ID.test(one.getAttribute('data-testid') ?? ''))
}

function surfaceOf(editor: Element, box: Element, dialog: Element | null): Surface {
  if (quotedIn(itemOf(editor, box))) return 'quote'
  // The inline reply carries no mark of its own: only the route tells.
  const isReply = dialog ? dialog.querySelector(SELECTORS.post) !== null : STATUS.test(location.pathname)
  return isReply ? 'reply' : 'post'
}

function quotedIn(item: Element): Quoted | undefined {
  const author = item.querySelector(`${SELECTORS.attachments} ${SELECTORS.userName}`)
  if (!author) return undefined
  const text = item.querySelector(`${SELECTORS.attachments} ${SELECTORS.postText}`)?.textContent ?? ''
  return { handle: handleIn(author), text }
}

/** Name, handle and date stand in leaves of their own, without white space between. */
function handleIn(author: Element): string | undefined {
  const leaves = document.createTreeWalker(author, NodeFilter.SHOW_TEXT)
  for (let leaf = leaves.nextNode(); leaf; leaf = leaves.nextNode()) {
    const handle = /^\s*@(\w{1,15})\s*$/.exec(leaf.nodeValue ?? '')?.[1]
    if (handle) return handle
  }
  return undefined
}

function mediaIn(item: Element): Media | undefined {
  const images = item.querySelectorAll(`${SELECTORS.image}`).length
  const videos = item.querySelectorAll(`${SELECTORS.attachments} video`).length
  const label = item.querySelector(SELECTORS.altTextLabel)?.textContent?.trim() ?? ''
  const withoutAlt = NO_DESCRIPTION.test(label) ? images : undefined
  return images + videos > 0 ? { images, videos, withoutAlt } : undefined
}

function profileHandle(): string | undefined {
  const path = document.querySelector(SELECTORS.profileLink)?.getAttribute('href') ?? ''
  return /^\/(\w{1,15})$/.exec(path)?.[1]
}

function switcherHandle(): string | undefined {
  return avatarHandle(document.querySelector(`${SELECTORS.switcher} ${SELECTORS.avatar}`))
}

/** The avatar beside the editor; other people's avatars stand in posts and cards. */
function composerHandle({ box }: Composer): string | undefined {
  const own = [...box.querySelectorAll(SELECTORS.avatar)].find(
    (avatar) => !avatar.closest(`${SELECTORS.post}, ${SELECTORS.attachments}`),
  )
  return avatarHandle(own ?? null)
}

function avatarHandle(avatar: Element | null): string | undefined {
  return avatar?.getAttribute('data-testid')?.slice(AVATAR_PREFIX.length) || undefined
}

function distinct(handles: readonly (string | undefined)[]): string[] {
  const found = new Map(handles.flatMap((handle) => (handle ? [[handle.toLowerCase(), handle]] : [])))
  return [...found.values()]
}
