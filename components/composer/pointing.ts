import type { Hint } from '../../rules/types.ts'
import { selectionAt } from '../composed-tree.ts'

/** Milliseconds that the pointer or the caret rests before its hint shows, and that the pointer may take to reach it. */
const REST = 200
const LEAVE = 350
/** A caret that moves because the user types points at nothing. */
const TYPING = 700

interface PointingOutside {
  /** The first hint whose words pass the test. */
  find(test: (words: Range) => boolean): Hint | undefined
  point(hint: Hint | undefined): void
  pointsAtSomething(): boolean
  overlay(): HTMLElement | undefined
}

/**
 * Tells at which hint's words the pointer or the caret rests. Highlights have no events, so the places of the words are
 * asked for, and only once the pointer rests.
 */
export function watchPointing(editor: HTMLElement, outside: PointingOutside, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let typed = Number.NEGATIVE_INFINITY
  const later = (look: () => void, wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(look, wait)
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })

  const leave = () => {
    if (!outside.pointsAtSomething()) return
    // The hint stays while the pointer is on it.
    if (outside.overlay()?.matches(':hover')) later(leave, LEAVE)
    else outside.point(undefined)
  }
  const lookUnder = ({ clientX, clientY }: PointerEvent) => {
    const hint = outside.find((words) => [...words.getClientRects()].some((box) => isIn(box, clientX, clientY)))
    if (hint) outside.point(hint)
    else leave()
  }
  const lookAtCaret = () => {
    const { isCollapsed, focusNode, focusOffset = 0 } = selectionAt(editor) ?? {}
    if (!focusNode || !editor.contains(focusNode)) return
    const typing = performance.now() - typed < TYPING
    const hint = outside.find(
      (words) => !typing && Boolean(isCollapsed) && words.isPointInRange(focusNode, focusOffset),
    )
    if (hint || outside.pointsAtSomething()) outside.point(hint)
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !outside.pointsAtSomething() || !event.composedPath().includes(editor)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    outside.point(undefined)
  }
  editor.addEventListener('pointermove', (event) => later(() => lookUnder(event), REST), { signal, passive: true })
  editor.addEventListener('pointerleave', () => later(leave, LEAVE), { signal, passive: true })
  editor.addEventListener('input', () => (typed = performance.now()), { signal, passive: true })
  document.addEventListener('selectionchange', () => later(lookAtCaret, REST), { signal, passive: true })
  window.addEventListener('keydown', closeOnEscape, { signal, capture: true })
}

function isIn({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
