import { type EditorText, TextWalk } from './editor-text.ts'

/** Lexical's own text content puts an empty line between paragraphs. */
const BETWEEN_PARAGRAPHS = '\n\n'

/**
 * Reads a Lexical editor by its own block structure: the root's paragraphs, and in them all text in order, however
 * hashtags, handles and styles split it into elements. A line break is a <br>; the one that ends a paragraph only keeps
 * its last line open and is no text. Null when the root is not Lexical's or holds something other than paragraphs.
 */
export function readLexical(editor: Element): EditorText | null {
  if (editor.getAttribute('data-lexical-editor') !== 'true') return null
  const walk = new TextWalk()
  let paragraphs = 0
  for (const block of editor.children) {
    // Drawn by Lexical where the caret stands between blocks.
    if (block.hasAttribute('data-lexical-cursor')) continue
    if (block.localName !== 'p') return null
    if (paragraphs++ > 0) walk.addText(BETWEEN_PARAGRAPHS)
    addInline(walk, block, block)
  }
  const strayText = paragraphs === 0 && editor.textContent !== ''
  return strayText ? null : walk.finish()
}

function addInline(walk: TextWalk, element: Element, paragraph: Element) {
  for (const node of element.childNodes) {
    if (node instanceof Text) walk.add(node)
    else if (node.nodeName === 'BR') {
      if (node !== paragraph.lastChild) walk.addText('\n')
    } else if (node.nodeType === Node.ELEMENT_NODE) addInline(walk, node as Element, paragraph)
  }
}
