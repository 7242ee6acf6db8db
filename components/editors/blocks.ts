import { type EditorText, TextWalk } from './editor-text.ts'

const BLOCKS = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Editors put it where the browser needs a character for the caret; nobody typed it. */
const CARET_HOLDER = '\ufeff'

/**
 * Reads an editor whose lines are block elements: one line for each innermost block, in it all text in order and a line
 * break for each <br> that has something after it. What the editor draws for itself (`own`) is no text. Null when
 * something other than blocks stands at the top, so when this is another kind of editor.
 */
export function readBlocks(editor: Element, own: string): EditorText | null {
  const walk = new TextWalk()
  let lines = 0
  for (const node of editor.childNodes) {
    if (!(node instanceof Element) || !(BLOCKS.has(node.localName) || node.matches(own))) return null
    readBlock(node)
  }
  return lines > 0 ? walk.finish() : null

  function readBlock(block: Element) {
    const inner = [...block.children].filter(({ localName }) => BLOCKS.has(localName))
    if (inner.length > 0) return inner.forEach(readBlock)
    if (block.matches(own)) return
    if (lines++ > 0) walk.addText('\n')
    readLine(block, block)
  }

  function readLine(element: Element, block: Element) {
    for (const node of element.childNodes) {
      if (node instanceof Text) {
        if (node.data !== CARET_HOLDER) walk.add(node)
      } else if (node instanceof Element && !node.matches(own)) {
        if (node.localName !== 'br') readLine(node, block)
        else if (node !== block.lastChild) walk.addText('\n')
      }
    }
  }
}
