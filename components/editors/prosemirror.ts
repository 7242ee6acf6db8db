import { readBlocks } from './blocks.ts'
import type { EditorText } from './editor-text.ts'

/** The break that keeps an empty line open, the guard after an image, and what plugins draw, such as placeholders. */
const OWN = '.ProseMirror-trailingBreak, .ProseMirror-separator, .ProseMirror-widget, .ProseMirror-gapcursor'

/** Reads a ProseMirror editor (TipTap): an innermost block is a line, a <br> a hard break; mentions hold their name. */
export function readProseMirror(editor: Element): EditorText | null {
  return readBlocks(editor, OWN)
}
