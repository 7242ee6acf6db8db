import { Editor, Node } from '@tiptap/core'
import { Placeholder } from '@tiptap/extension-placeholder'
import { StarterKit } from '@tiptap/starter-kit'
import { el } from './dom.ts'
import type { Running, Settings } from './running.ts'

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

export function startTipTap(
  holder: HTMLElement,
  { attributes, placeholder, changed }: Settings,
  content: unknown,
): Running {
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
