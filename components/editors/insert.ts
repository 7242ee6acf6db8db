import { selectionAt } from '../composed-tree.ts'

const FRAMES = 2

/**
 * Types a text at the end of the draft through the editor's own input path, on the user's own click only. The draft is
 * read back: when it is not exactly the old one with the addition, it is undone and the answer is false.
 */
export async function insertAtEnd(editor: HTMLElement, read: () => string | undefined, text: string): Promise<boolean> {
  const before = read()
  if (before === undefined) return false
  const addition = before === '' || /\s$/.test(before) ? text : ` ${text}`
  editor.focus()
  caretToEnd(editor)
  // Rich editors take over the selection in an event of its own.
  await frames()
  document.execCommand('insertText', false, addition)
  await frames()
  if (read() === before + addition) return true
  if (read() !== before) document.execCommand('undo')
  return false
}

function caretToEnd(editor: HTMLElement) {
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(editor.value.length, editor.value.length)
    return
  }
  const leaf = lastLeaf(editor)
  selectionAt(editor)?.collapse(leaf, leaf instanceof Text ? leaf.length : leaf.childNodes.length)
}

/** The deepest last node: editors keep the caret in a leaf, not on a block. */
function lastLeaf(node: Node): Node {
  const last = node.lastChild
  return last && !(last instanceof HTMLBRElement) ? lastLeaf(last) : node
}

async function frames() {
  for (let frame = 0; frame < FRAMES; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
}
