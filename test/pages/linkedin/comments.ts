import { POSTS } from './attachments.ts'
import { addComposer, post } from './composers.ts'
import { config } from './config.ts'
import { el } from './dom.ts'
import { type PracticeEditor, quillEditor, tipTapEditor } from './editors.ts'
import { labels } from './labels.ts'

function postCard(box: HTMLElement): HTMLElement {
  const [{ slug, name, text }] = POSTS as [(typeof POSTS)[number]]
  return el(
    'article',
    { class: 'card' },
    el('a', { href: `/company/${slug}/posts` }, name),
    el('p', { 'data-testid': 'expandable-text-box' }, text),
    box,
  )
}

function submit(editor: PracticeEditor, className: string): HTMLElement {
  return el('button', { type: 'button', class: className, onclick: () => post(editor) }, labels.comment)
}

/** Under a post in the feed: TipTap. */
export function feedComment(): HTMLElement {
  const editor = tipTapEditor({ attributes: { 'aria-label': labels.commentBox }, placeholder: labels.addComment })
  const box = el(
    'div',
    { componentkey: 'commentBox-urn:li:activity:7000000000000000001', class: 'comment-box' },
    editor.holder,
    ...(config.suggest
      ? [el('div', { role: 'listbox', class: 'picker' }, el('div', { role: 'option' }, 'Jan Jansen'))]
      : []),
    el('div', { class: 'comment-actions' }, submit(editor, 'primary')),
  )
  addComposer(editor, () => box.remove())
  return postCard(box)
}

/** On the page of one post: Quill, with the label of a post. */
export function pageComment(): HTMLElement {
  const attributes = { role: 'textbox', 'aria-label': labels.textbox, 'data-placeholder': labels.addComment }
  const editor = quillEditor({ attributes, placeholder: labels.addComment })
  const box = el(
    'form',
    { class: 'comments-comment-box comment-box', onsubmit: (event) => event.preventDefault() },
    editor.holder,
    submit(editor, 'comments-comment-box__submit-button--cr primary'),
  )
  addComposer(editor, () => box.remove())
  return postCard(box)
}
