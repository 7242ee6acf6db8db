import { el, icon } from './dom.ts'
import { tipTapEditor } from './editors.ts'
import { labels } from './labels.ts'

/** The older form, with classes that say what it is. */
export function messageForm(): HTMLElement {
  return el(
    'form',
    { class: 'msg-form', onsubmit: (event) => event.preventDefault() },
    el('div', {
      class: 'msg-form__contenteditable message',
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': labels.message,
    }),
    el('button', { type: 'submit', class: 'msg-form__send-button' }, labels.send),
  )
}

/** The rebuilt one: the editor of the newer composer, and nothing but its label to tell. */
export function plainMessage(): HTMLElement {
  const editor = tipTapEditor({
    attributes: { 'aria-label': labels.message },
    placeholder: labels.message,
    composer: false,
  })
  return el(
    'div',
    { class: 'message' },
    editor.holder,
    el('button', { type: 'button', 'aria-label': labels.media }, icon('image-medium')),
    el('button', { type: 'button' }, labels.send),
  )
}

/** A window for messages that floats over other pages. */
export function chatWindow(kind: 'marked' | 'plain' | 'dialog'): HTMLElement {
  if (kind === 'marked') return el('aside', { id: 'msg-overlay', class: 'chat' }, messageForm())
  return el('aside', { class: 'chat', ...(kind === 'dialog' ? { role: 'dialog' } : {}) }, plainMessage())
}
