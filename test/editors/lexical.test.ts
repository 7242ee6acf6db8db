import fc from 'fast-check'
import type { LexicalEditor, LexicalNode } from 'lexical'
import { beforeAll, describe, expect, it } from 'vitest'
import { readLexical } from '../../components/editors/lexical.ts'
import { installDocument } from './dom.ts'

/** Lexical looks at the document when it is loaded, so it is loaded after there is one. */
const load = () => import('lexical')
let lexical: Awaited<ReturnType<typeof load>>
let page: Document

beforeAll(async () => {
  page = installDocument()
  lexical = await load()
})

type Part = { kind: 'text' | 'tag'; text: string } | { kind: 'break' }

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.constantFrom('Dag', ' ', 'é 👩‍👩‍👧‍👦 ', 'regel', '\t') }),
  fc.record({ kind: fc.constant('tag' as const), text: fc.constantFrom('#zorg', '@MinVWS', '🇳🇱') }),
  fc.constant({ kind: 'break' as const }),
)
const draft = fc.array(fc.array(part, { maxLength: 6 }), { maxLength: 5 })

function nodeOf(one: Part): LexicalNode {
  if (one.kind === 'break') return lexical.$createLineBreakNode()
  const node = lexical.$createTextNode(one.text)
  // A token keeps an element of its own, as hashtags and handles do.
  return one.kind === 'tag' ? node.setMode('token') : node
}

/** A root of Lexical's own making, and its own idea of the text. */
function write(paragraphs: readonly (readonly Part[])[]): { root: HTMLElement; text: string } {
  const root = page.createElement('div')
  page.body.replaceChildren(root)
  const editor: LexicalEditor = lexical.createEditor({
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(root)
  editor.update(
    () => {
      const blocks = paragraphs.map((parts) => lexical.$createParagraphNode().append(...parts.map(nodeOf)))
      lexical.$getRoot().append(...blocks)
    },
    { discrete: true },
  )
  return { root, text: editor.read(() => lexical.$getRoot().getTextContent()) }
}

describe('reading Lexical', () => {
  it('gives the text that Lexical itself has, whatever it is made of', () => {
    fc.assert(
      fc.property(draft, (paragraphs) => {
        const { root, text } = write(paragraphs)
        expect(readLexical(root)?.text).toBe(text)
      }),
    )
  })

  it('points at every character where it stands in the page', () => {
    fc.assert(
      fc.property(draft, (paragraphs) => {
        const read = readLexical(write(paragraphs).root)
        for (let at = 0; at < (read?.text.length ?? 0); at++) {
          const place = read?.placeOf({ start: at, end: at + 1 })
          if (read?.text[at] === '\n') expect(place).toBeNull()
          else expect(place?.startNode.data[place.startOffset]).toBe(read?.text[at])
        }
      }),
    )
  })

  it('a line break at the end counts once, an empty paragraph not at all', () => {
    const line: Part = { kind: 'text', text: 'Dag' }
    expect(readLexical(write([[line, { kind: 'break' }]]).root)?.text).toBe('Dag\n')
    expect(readLexical(write([[]]).root)?.text).toBe('')
    expect(readLexical(write([]).root)?.text).toBe('')
  })

  it.each([
    ['another editor', '<div contenteditable="true"><p>Dag</p></div>'],
    ['blocks it does not know', '<div contenteditable="true" data-lexical-editor="true"><ul><li>Dag</li></ul></div>'],
    ['text without a block', '<div contenteditable="true" data-lexical-editor="true">Dag</div>'],
  ])('does not read %s', (_, html) => {
    page.body.innerHTML = html
    expect(readLexical(page.body.firstElementChild as Element)).toBeNull()
  })

  it('reads the markup of older versions, which mark less', () => {
    page.body.innerHTML =
      '<div data-lexical-editor="true"><p dir="ltr"><span data-lexical-text="true">Een </span><span class="tag" data-lexical-text="true">#zorg</span><br><span data-lexical-text="true">twee</span></p><p><br></p></div>'
    expect(readLexical(page.body.firstElementChild as Element)?.text).toBe('Een #zorg\ntwee\n\n')
  })
})
