import { emberAttachments } from './attachments.ts'
import { emberControl } from './author.ts'
import { addComposer, post, removeComposer } from './composers.ts'
import { config } from './config.ts'
import { el, icon } from './dom.ts'
import { quillEditor } from './editors.ts'
import { labels } from './labels.ts'

/** Focus that leaves the dialog is put back in it, as the older dialogs do; Escape closes them. */
function trapFocus(dialog: HTMLElement, close: () => void) {
  const watch = new AbortController()
  const root = dialog.getRootNode()
  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (!dialog.isConnected) watch.abort()
      else if (!dialog.contains(target as Node)) dialog.querySelector<HTMLElement>('.ql-editor')?.focus()
    },
    { signal: watch.signal },
  )
  const keys = ({ key }: KeyboardEvent) => key === 'Escape' && dialog.isConnected && close()
  document.addEventListener('keydown', keys, { signal: watch.signal })
}

/** The editor with its button, as it stands in a dialog or on a page of its own. */
function creation(close: () => void, author: 'member' | 'page') {
  const attributes = config.broken
    ? { role: 'textbox' }
    : {
        role: 'textbox',
        'aria-label': labels.textbox,
        'aria-multiline': 'true',
        'data-test-ql-editor-contenteditable': 'true',
        'data-placeholder': labels.placeholder,
      }
  const button = el(
    'button',
    {
      type: 'button',
      class: 'share-actions__primary-action primary',
      disabled: true,
      onclick: () => {
        post(editor)
        close()
      },
    },
    el('span', {}, labels.post),
  )
  const changed = () => button.toggleAttribute('disabled', editor.text().trim() === '')
  const editor = quillEditor({ attributes, placeholder: labels.placeholder, changed })
  if (config.broken) editor.holder.querySelector('.ql-editor')?.classList.replace('ql-editor', 'tl-editor')
  const box = el(
    'div',
    { class: 'share-creation-state' },
    el('div', { class: 'share-creation-state__text-editor' }, editor.holder),
    ...emberAttachments(),
    el(
      'div',
      { class: 'toolbar' },
      el('button', { type: 'button', 'aria-label': labels.media }, icon('image-medium')),
      el(
        'button',
        { type: 'button', class: 'share-actions__scheduled-post-btn', 'aria-label': labels.schedule },
        icon('clock-medium'),
      ),
      button,
    ),
  )
  return { editor, box, control: emberControl(author) }
}

/** The dialog of the older composer, in the given part of the page. */
export function openEmber(outlet: Node, close: () => void, author = config.author) {
  const shut = () => {
    removeComposer(editor)
    close()
  }
  const { editor, box, control } = creation(shut, author)
  const dialog = el(
    'div',
    {
      role: 'dialog',
      class: 'share-box-v2__modal modal',
      'data-test-modal-id': 'sharebox',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      tabindex: '-1',
    },
    el(
      'div',
      { class: 'modal-head' },
      el('h2', { id: 'share-to-linkedin-modal__header', class: 'unseen' }, labels.startPost),
      control,
      el(
        'button',
        { type: 'button', 'data-test-modal-close-btn': true, 'aria-label': labels.close, onclick: shut },
        '✕',
      ),
    ),
    box,
  )
  const layer = el('div', { class: 'modal-layer' }, dialog)
  outlet.appendChild(layer)
  addComposer(editor, () => layer.remove())
  trapFocus(dialog, shut)
  editor.focus()
}

/** The page that has nothing but the composer, alone or in a frame of another page. */
export function sharePage(): HTMLElement {
  const { editor, box, control } = creation(() => {}, config.author)
  const main = el('main', { class: 'preload' }, control, box)
  addComposer(editor, () => main.remove())
  return main
}

/** The shadow root that the older composer opens in, with a copy in the page itself that is not in use. */
export function interopRoot(style: string, neighbours: HTMLElement[]): ShadowRoot {
  const host = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' })
  const root = host.attachShadow({ mode: 'open' })
  root.append(el('style', {}, style), ...neighbours)
  const copy = quillEditor({ attributes: { role: 'textbox' }, placeholder: labels.placeholder, composer: false })
  document.body.append(el('div', { class: 'decoy', hidden: true }, copy.holder), host)
  return root
}
