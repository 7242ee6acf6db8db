/** Boxes and lengths are in CSS pixels of the viewport. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export type Side = 'below' | 'above' | 'right' | 'left' | 'edge'

export interface Wish {
  reference: Box
  viewport: { width: number; height: number }
  /** What must not be covered. */
  clear: readonly Box[]
  width: number
  height: number
  /** The least height that is of use. */
  least: number
  sides: readonly Exclude<Side, 'edge'>[]
  /** Where it stood before: it stays there as long as there is room, so that it does not jump. */
  last?: Side | undefined
}

export interface Spot {
  side: Side
  x: number
  y: number
  /** The height that is free there, at most the one wished for. */
  room: number
}

/** What stays free along the edges of the viewport. */
export const EDGE = 8
const DISTANCE = 6
const STEP = 24

/** A place beside the reference or, failing that, along the edges of the viewport, where nothing is covered. */
export function findSpot(wish: Wish): Spot | null {
  const beside = wish.sides.map((side) => spotAt(side, wish)).filter((spot) => spot !== null)
  const before = beside.find(({ side }) => side === wish.last)
  const whole = ({ room }: Spot) => room >= wish.height
  if (before && whole(before)) return before
  const [roomiest] = beside.toSorted((a, b) => b.room - a.room)
  const found = beside.find(whole) ?? roomiest
  if (found && found.room >= wish.least) return found
  return edgeSpot(wish)
}

function spotAt(side: Exclude<Side, 'edge'>, wish: Wish): Spot | null {
  const { reference, viewport, width, height } = wish
  const upright = side === 'below' || side === 'above'
  const beside = side === 'right' ? reference.right + DISTANCE : reference.left - DISTANCE - width
  const x = upright ? within(reference.left, EDGE, viewport.width - EDGE - width) : beside
  if (x < EDGE || x + width > viewport.width - EDGE) return null
  const lowest = viewport.height - EDGE
  if (side === 'above') {
    const end = Math.min(reference.top - DISTANCE, lowest)
    const start = Math.max(EDGE, ...obstacles(wish, x).flatMap((box) => (box.top < end ? [box.bottom] : [])))
    return spot(side, x, end - Math.min(height, end - start), end - start, wish)
  }
  const wanted = upright ? reference.bottom + DISTANCE : within(reference.top, EDGE, lowest - height)
  const start = Math.max(wanted, EDGE)
  const end = Math.min(lowest, ...obstacles(wish, x).flatMap((box) => (box.bottom > start ? [box.top] : [])))
  return spot(side, x, start, end - start, wish)
}

function spot(side: Side, x: number, y: number, room: number, { height }: Wish): Spot | null {
  return room > 0 ? { side, x, y, room: Math.min(room, height) } : null
}

/** The roomiest place along the edges: at the bottom before the top, from right to left. */
function edgeSpot(wish: Wish): Spot | null {
  const rightmost = wish.viewport.width - EDGE - wish.width
  let best: Spot | null = null
  for (let x = rightmost; x >= EDGE; x -= x - STEP < EDGE && x > EDGE ? x - EDGE : STEP) {
    for (const { top, bottom } of gaps(wish, x)) {
      const room = Math.min(bottom - top, wish.height)
      if (room >= wish.least && room > (best?.room ?? 0)) best = { side: 'edge', x, y: bottom - room, room }
    }
  }
  return best
}

/** The free stretches of a column, from the bottom up. */
function gaps(wish: Wish, x: number): { top: number; bottom: number }[] {
  const found: { top: number; bottom: number }[] = []
  let bottom = wish.viewport.height - EDGE
  for (const box of obstacles(wish, x).toSorted((a, b) => b.bottom - a.bottom)) {
    if (box.bottom < bottom) found.push({ top: Math.max(box.bottom, EDGE), bottom })
    bottom = Math.min(bottom, box.top)
  }
  found.push({ top: EDGE, bottom })
  return found.filter((gap) => gap.bottom > gap.top)
}

function obstacles({ clear, width }: Wish, x: number): Box[] {
  return clear.filter((box) => box.left < x + width && box.right > x)
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
