import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDraftJs } from '../../components/editors/draft-js.ts'
import type { EditorText } from '../../components/editors/editor-text.ts'
import { readLexical } from '../../components/editors/lexical.ts'
import { readProseMirror } from '../../components/editors/prosemirror.ts'
import { readQuill } from '../../components/editors/quill.ts'
import { installDocument } from '../editors/dom.ts'
import { many, tell } from './runs.ts'
import { nastyText } from './values.ts'

type Tree =
  | { text: string }
  | { comment: string }
  | { name: string; attributes: Record<string, string>; children: Tree[] }

const attributes = fc.dictionary(
  fc.constantFrom('data-block', 'data-text', 'data-contents', 'data-lexical-text', 'contenteditable', 'role', 'class'),
  fc.constantFrom('true', 'false', '', 'x'),
)
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.record({ text: nastyText }),
    fc.record({ comment: fc.constantFrom('a comment', '') }),
    fc.record({
      name: fc.constantFrom('div', 'span', 'p', 'br', 'a', 'img', 'ul', 'li', 'strong', 'template'),
      attributes,
      children: fc.array(tie('tree'), { maxLength: 5 }),
    }),
  ),
}))

let page: Document
beforeAll(() => {
  page = installDocument()
})

function grow(tree: Tree): Node {
  if ('text' in tree) return page.createTextNode(tree.text)
  if ('comment' in tree) return page.createComment(tree.comment)
  const element = page.createElement(tree.name)
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value)
  element.append(...tree.children.map(grow))
  return element
}

/** Each place that the reader gives lies in its nodes, and within one node spells the same words. */
function expectPlaces({ text, placeOf }: EditorText) {
  for (let start = 0; start < text.length; start += 1 + (text.length >> 4)) {
    const end = Math.min(text.length, start + 5)
    const place = placeOf({ start, end })
    if (!place) continue
    expect(place.startOffset).toBeLessThanOrEqual(place.startNode.length)
    expect(place.endOffset).toBeLessThanOrEqual(place.endNode.length)
    if (place.startNode === place.endNode)
      expect(place.startNode.data.slice(place.startOffset, place.endOffset)).toBe(text.slice(start, end))
  }
}

describe.each([
  ['Draft.js', (editor: HTMLElement) => readDraftJs(editor)],
  ['Lexical', (editor: HTMLElement) => readLexical(editor)],
  ['Quill', (editor: HTMLElement) => readQuill(editor)],
  ['ProseMirror', (editor: HTMLElement) => readProseMirror(editor)],
] as const)('the reader of %s', (name, read) => {
  it('reads any tree without a throw and without a change to it', () => {
    tell(`DOM trees, ${name}`)
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const editor = page.createElement('div')
        const contents = page.createElement('div')
        contents.setAttribute('data-contents', 'true')
        contents.append(...trees.map(grow))
        editor.append(contents)
        const before = editor.innerHTML
        const draft = read(editor)
        expect(editor.innerHTML).toBe(before)
        if (draft) expectPlaces(draft)
      }),
      many(),
    )
  })
})
