/** @jsxImportSource react */
import { CompositeDecorator, type ContentBlock, EditorState, Modifier, SelectionState } from 'draft-js'
import type { ReactNode } from 'react'

const LIMIT = 280
export const OVERFLOW = 'overflow'

const PATTERNS = [/#[\p{L}\p{N}_]+/gu, /@\w+/gu, /https?:\/\/[^\s]+|\b[\w-]+\.nl\b(?:\/[^\s]*)?/gu]

const decorators = PATTERNS.map((pattern) => ({
  strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length)
  },
  component: ({ children }: { children?: ReactNode }) => <span className="entity">{children}</span>,
}))

export function emptyDraft(): EditorState {
  return EditorState.createEmpty(new CompositeDecorator(decorators))
}

export function plainText(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n')
}

/** Gives what goes past the limit a style of its own, which splits the text into more leaves. */
export function markOverflow(state: EditorState): EditorState {
  let content = state.getCurrentContent()
  let room = LIMIT
  for (const block of content.getBlocksAsArray()) {
    const length = block.getLength()
    const split = Math.max(0, Math.min(length, room))
    content = style(content, block.getKey(), 0, split, false)
    content = style(content, block.getKey(), split, length, true)
    room -= length + 1
  }
  return content === state.getCurrentContent() ? state : EditorState.set(state, { currentContent: content })
}

type Content = ReturnType<EditorState['getCurrentContent']>

function style(content: Content, key: string, start: number, end: number, over: boolean): Content {
  const block = content.getBlockForKey(key)
  const wrong = block.getCharacterList().slice(start, end)
  if (wrong.every((character) => character?.hasStyle(OVERFLOW) === over)) return content
  const range = SelectionState.createEmpty(key).merge({ anchorOffset: start, focusOffset: end }) as SelectionState
  const apply = over ? Modifier.applyInlineStyle : Modifier.removeInlineStyle
  const styled = apply(content, range, OVERFLOW)
  return styled.merge({
    selectionBefore: content.getSelectionBefore(),
    selectionAfter: content.getSelectionAfter(),
  }) as Content
}
