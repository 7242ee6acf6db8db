import { type EditorText, TextWalk } from './editor-text.ts'

/**
 * Reads a Draft.js editor by its own block structure: one [data-block] a line, and in it all leaf spans in order
 * ([data-text]), however decorators and styles split them. An empty leaf is a <br data-text>. Atomic blocks (media in a
 * long post) are not editable and hold no draft text.
 */
export function readDraftJs(editor: Element): EditorText | null {
  const contents = editor.querySelector('[data-contents="true"]')
  if (!contents) return null
  const walk = new TextWalk()
  let lines = 0
  for (const block of contents.querySelectorAll('[data-block="true"]')) {
    if (lines++ > 0) walk.addText('\n')
    if (block.getAttribute('contenteditable') === 'false') continue
    for (const leaf of block.querySelectorAll('[data-text="true"]')) addLeaf(walk, leaf)
  }
  return walk.finish()
}

function addLeaf(walk: TextWalk, leaf: Element) {
  for (const node of leaf.childNodes) if (node instanceof Text) walk.add(node)
}
