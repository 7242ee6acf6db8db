import { selectionAt } from '../composed-tree.ts'

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

function lengthOf(node: Node): number {
  return node instanceof Text ? node.length : node.childNodes.length
}
