import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import {
  $create,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type EditorConfig,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  mergeRegister,
  TextNode,
} from 'lexical'

/** Milliseconds within which changes are undone together. */
const ONE_STEP = 300
/** Each look at the clock is as much later, so that what is undone together does not depend on how busy the machine is. */
const TICK = 100
const TAG = /#[\p{L}\p{N}_]+|@[\w.]+/u

/** A hashtag or handle: an element of its own, in a colour of its own. */
class TagNode extends TextNode {
  override $config() {
    return this.config('tag', { extends: TextNode })
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config)
    element.classList.add('tag')
    return element
  }

  override isTextEntity(): true {
    return true
  }

  override canInsertTextBefore(): boolean {
    return false
  }
}

function splitTag(node: TextNode) {
  if (!node.isSimpleText()) return
  const match = TAG.exec(node.getTextContent())
  if (!match) return
  const [start, end] = [match.index, match.index + match[0].length]
  const parts = start === 0 ? node.splitText(end) : node.splitText(start, end)
  const target = parts[start === 0 ? 0 : 1]
  target?.replace($create(TagNode).setTextContent(match[0]))
}

function joinTag(node: TagNode) {
  const text = node.getTextContent()
  if (TAG.exec(text)?.[0] !== text) node.replace($createTextNode(text))
}

export function createDraft(): LexicalEditor {
  return createEditor({
    namespace: 'practice',
    nodes: [TagNode],
    theme: { paragraph: 'line' },
    onError: (error) => {
      throw error
    },
  })
}

function evenClock(): () => number {
  let now = 0
  return () => (now += TICK)
}

/** Puts the editor in an element, with plain text, undo and tags as a caption has them; the answer takes it out again. */
export function mount(editor: LexicalEditor, element: HTMLElement): () => void {
  const unregister = mergeRegister(
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), ONE_STEP, evenClock()),
    editor.registerNodeTransform(TextNode, splitTag),
    editor.registerNodeTransform(TagNode, joinTag),
  )
  editor.setRootElement(element)
  const startWithALine = () => {
    if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode())
  }
  editor.update(startWithALine, { tag: HISTORY_MERGE_TAG, discrete: true })
  return () => {
    unregister()
    editor.setRootElement(null)
  }
}

export function plainText(editor: LexicalEditor): string {
  return editor.read(() => $getRoot().getTextContent())
}
