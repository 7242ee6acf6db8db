import { Editor, Node } from '@tiptap/core'
import { Placeholder } from '@tiptap/extension-placeholder'
import { StarterKit } from '@tiptap/starter-kit'
import Quill from 'quill/core'
import { register } from '../shared/window.ts'
import { el } from './dom.ts'

/** An editor on the page; `holder` stays when the editor is built anew. */
export interface PracticeEditor {
  holder: HTMLElement
  text(): string
  clear(): void
  focus(): void
  /** Gives the editor new nodes and keeps what is in it. */
  remount(): void
  destroy(): void
}

interface Settings {
  attributes: Record<string, string>
  placeholder: string
  changed?(): void
  /** Composers tell tests what they hold; other fields do not. */
  composer?: boolean
}

const Embed = Quill.import('blots/embed') as unknown as new (...parts: unknown[]) => object

/** The name of somebody in the text: one thing for the editor, words for the reader. */
class QuillMention extends Embed {
  static blotName = 'mention'
  static tagName = 'A'
  static className = 'ql-mention'
  static create(name: string) {
    return Object.assign(document.createElement('a'), { className: 'ql-mention', textContent: name })
  }
  static value(element: HTMLElement) {
    // Quill puts guards for the caret around it.
    return element.textContent?.replaceAll('\ufeff', '')
  }
}
Quill.register('formats/mention', QuillMention as unknown as Parameters<typeof Quill.register>[1])

const TipTapMention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: {} }),
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention', contenteditable: 'false' }, node.attrs['name']],
  renderText: ({ node }) => node.attrs['name'],
})

const PLAIN = {
  heading: false,
  bulletList: false,
  orderedList: false,
  listItem: false,
  listKeymap: false,
  blockquote: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  bold: false,
  italic: false,
  strike: false,
  underline: false,
  link: false,
} as const

interface Running {
  root: HTMLElement
  text(): string
  clear(): void
  content(): unknown
  destroy(): void
  mention(name: string): void
}

/** Quill asks the document for the selection, which does not tell it what is selected inside a shadow root. */
function selectInRoot({ root, selection }: Quill) {
  const own = root.getRootNode() as ShadowRoot & { getSelection?(): Selection | null }
  if (!(own instanceof ShadowRoot)) return
  const withRoot =
    <Arguments extends unknown[], Answer>(method: (...given: Arguments) => Answer) =>
    (...given: Arguments): Answer => {
      const selected = own.getSelection?.() ?? document.getSelection()
      Object.assign(document, { getSelection: () => selected })
      try {
        return method.apply(selection, given)
      } finally {
        Reflect.deleteProperty(document, 'getSelection')
      }
    }
  selection.hasFocus = () => own.activeElement === root
  selection.getNativeRange = withRoot(selection.getNativeRange)
  selection.setNativeRange = withRoot(selection.setNativeRange)
}

function startQuill(holder: HTMLElement, { attributes, placeholder, changed }: Settings, content: unknown): Running {
  const container = el('div')
  holder.replaceChildren(container)
  const quill = new Quill(container, { placeholder, modules: { toolbar: false } })
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value)
  if (content) quill.setContents(content as ReturnType<Quill['getContents']>)
  // The holder gets its place in the page after this.
  queueMicrotask(() => selectInRoot(quill))
  quill.on('text-change', () => changed?.())
  const textOf = () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : String((insert as { mention?: string }).mention)))
      .join('')
  return {
    root: quill.root,
    // Quill always ends with a line break of its own.
    text: () => textOf().slice(0, -1),
    clear: () => quill.setText(''),
    content: () => quill.getContents(),
    destroy: () => container.remove(),
    mention: (name) => quill.insertEmbed(quill.getLength() - 1, 'mention', name),
  }
}

function startTipTap(holder: HTMLElement, { attributes, placeholder, changed }: Settings, content: unknown): Running {
  const element = el('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' })
  holder.replaceChildren(element)
  const editor = new Editor({
    element,
    content: (content as object | undefined) ?? '',
    injectCSS: false,
    extensions: [StarterKit.configure(PLAIN), Placeholder.configure({ placeholder }), TipTapMention],
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes } },
    onUpdate: () => changed?.(),
  })
  return {
    root: editor.view.dom,
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => void editor.commands.clearContent(true),
    content: () => editor.getJSON(),
    destroy: () => editor.destroy(),
    mention: (name) => void editor.commands.insertContent({ type: 'mention', attrs: { name } }),
  }
}

function practiceEditor(start: typeof startQuill, settings: Settings): PracticeEditor {
  const holder = el('div', { class: 'editor-holder' })
  let running = start(holder, settings, undefined)
  const forget =
    settings.composer === false ? () => {} : register({ element: () => running.root, text: () => running.text() })
  holder.addEventListener('practice-mention', (event) => running.mention(String((event as CustomEvent).detail)))
  return {
    holder,
    text: () => running.text(),
    clear: () => running.clear(),
    focus: () => running.root.focus(),
    remount() {
      const content = running.content()
      running.destroy()
      running = start(holder, settings, content)
    },
    destroy() {
      forget()
      running.destroy()
    },
  }
}

export const quillEditor = (settings: Settings) => practiceEditor(startQuill, settings)
export const tipTapEditor = (settings: Settings) => practiceEditor(startTipTap, settings)
