import { sduiAttachments } from './attachments.ts'
import { sduiControl } from './author.ts'
import { addComposer, post, removeComposer } from './composers.ts'
import { config } from './config.ts'
import { el, icon } from './dom.ts'
import { type PracticeEditor, tipTapEditor } from './editors.ts'
import { labels } from './labels.ts'

const SCREEN = 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose'
/** The dialog that comes first is replaced by the real one after this many milliseconds. */
const PLACEHOLDER_FOR = 500

interface Settings {
  /** Everything outside the dialog is inert. */
  modal: boolean
  outlet: Node
  /** A page's own composer has neither the screen's name nor the editor's. */
  ofPage?: boolean
  close(): void
}

function content({ ofPage, close }: Settings): { parts: HTMLElement[]; editor: PracticeEditor } {
  const key = config.broken ? 'ShareBox_editor' : 'ShareBox_textEditor'
  const button = el(
    'button',
    {
      type: 'button',
      class: 'primary',
      disabled: true,
      onclick: () => {
        post(editor)
        close()
      },
    },
    labels.post,
  )
  const editor = tipTapEditor({
    attributes: { 'aria-label': labels.textbox, ...(ofPage ? {} : { componentkey: key }) },
    placeholder: labels.placeholder,
    changed: () => button.toggleAttribute('disabled', editor.text().trim() === ''),
  })
  if (config.broken) {
    const root = editor.holder.querySelector('.ProseMirror')
    root?.parentElement?.removeAttribute('data-testid')
    root?.classList.remove('ProseMirror', 'tiptap')
  }
  const head = el(
    'div',
    { class: 'modal-head' },
    sduiControl(ofPage ? 'page' : config.author),
    el('button', { type: 'button', 'aria-label': labels.close, onclick: close }, '✕'),
  )
  const footer = el(
    'footer',
    { class: 'toolbar' },
    el('button', { type: 'button', 'aria-label': labels.media, 'aria-haspopup': 'dialog' }, icon('image-medium')),
    el('a', { href: '#', 'aria-label': labels.schedule }, icon('clock-medium')),
    button,
  )
  return { parts: [head, editor.holder, ...sduiAttachments(), footer], editor }
}

/** The native dialog of the newer composer: an empty one first, then the real one. */
export function openSdui(settings: Settings) {
  const { outlet, modal } = settings
  const first = show(outlet, modal, el('p', { class: 'loading' }, labels.loading))
  setTimeout(() => {
    if (!first.isConnected) return
    first.remove()
    const close = () => {
      removeComposer(editor)
      settings.close()
    }
    const { parts, editor } = content({ ...settings, close })
    const screen = settings.ofPage ? {} : { 'data-sdui-screen': SCREEN }
    const dialog = show(outlet, modal, el('div', screen, ...parts))
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      close()
    })
    addComposer(editor, () => dialog.remove())
    editor.focus()
  }, PLACEHOLDER_FOR)
}

function show(outlet: Node, modal: boolean, inside: HTMLElement): HTMLDialogElement {
  const dialog = el('dialog', { 'data-testid': 'dialog', class: 'native' }, inside)
  outlet.appendChild(dialog)
  if (modal) dialog.showModal()
  else dialog.setAttribute('open', '')
  return dialog
}
