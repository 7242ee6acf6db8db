import type { Span } from '../../rules/types.ts'

/** Where words stand in the page; offsets are into the nodes' data. */
export interface Place {
  startNode: Text
  startOffset: number
  endNode: Text
  endOffset: number
}

/** The draft as an editor holds it, with the way back from a place in the text to the page. */
export interface EditorText {
  text: string
  /** The words of a span (UTF-16 offsets into `text`) in the page; null where they cannot be pointed at. */
  placeOf(span: Span): Place | null
}

interface Piece {
  node: Text
  start: number
}

/** Collects text nodes in one walk, so that the text and its places cannot disagree. */
export class TextWalk {
  #parts: string[] = []
  #pieces: Piece[] = []
  #length = 0

  add(node: Text) {
    this.#pieces.push({ node, start: this.#length })
    this.addText(node.data)
  }

  addText(text: string) {
    this.#parts.push(text)
    this.#length += text.length
  }

  finish(): EditorText {
    const pieces = this.#pieces
    return { text: this.#parts.join(''), placeOf: (span) => placeOf(pieces, span) }
  }
}

function placeOf(pieces: readonly Piece[], { start, end }: Span): Place | null {
  const first = pieceAt(pieces, start)
  const last = pieceAt(pieces, end - 1)
  if (!first || !last) return null
  const [startOffset, endOffset] = [start - first.start, end - last.start]
  // The editor may have changed its nodes since; offsets then no longer fit, and the next reading puts it right.
  if (startOffset > first.node.length || endOffset > last.node.length) return null
  return { startNode: first.node, startOffset, endNode: last.node, endOffset }
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).start <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  return piece && offset >= piece.start && offset < piece.start + piece.node.length ? piece : undefined
}
