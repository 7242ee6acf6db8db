import { selectionAt } from '../composed-tree.ts'
import type { Place } from './editor-text.ts'

/**
 * Remembers where the caret stands in an editor. The answer brings the keyboard back there: a rich editor that only gets
 * the focus puts the caret at its beginning. A textarea remembers by itself.
 */
export function rememberCaret(editor: HTMLElement): () => void {
  const selection = selectionAt(editor)
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {}
  return () => {
    editor.focus({ preventScroll: true })
    if (!anchorNode || !focusNode || !editor.contains(anchorNode) || !editor.contains(focusNode)) return
    if (anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return
    selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  }
}

/**
 * Puts the caret behind words: in a textarea at an offset in its text (UTF-16 code units), elsewhere at a place in the
 * page. False when there is no such place.
 */
export function caretTo(editor: HTMLElement, offset: number, place: Place | null | undefined): boolean {
  if (editor instanceof HTMLTextAreaElement) {
    editor.focus()
    editor.setSelectionRange(offset, offset)
    return true
  }
  if (!place) return false
  editor.focus({ preventScroll: true })
  place.endNode.parentElement?.scrollIntoView({ block: 'nearest' })
  selectionAt(editor)?.collapse(place.endNode, place.endOffset)
  return true
}

function lengthOf(node: Node): number {
  return node instanceof Text ? node.length : node.childNodes.length
}
