import { readBlocks } from './blocks.ts'
import type { EditorText } from './editor-text.ts'

/** Bullets of lists, and where the caret waits for text in another style. */
const OWN = '.ql-ui, .ql-cursor'

/** Reads a Quill editor: a paragraph or list item is a line; mentions are elements with their name as text. */
export function readQuill(editor: Element): EditorText | null {
  return editor.matches('.ql-editor') ? readBlocks(editor, OWN) : null
}
