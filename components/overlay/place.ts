import { computePosition, flip, hide, offset, type Placement, shift, size } from '@floating-ui/dom'

const DISTANCE = 6
const EDGE = 8
/** Below this many pixels an open list is of no use. */
const LOWEST = 96

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Docking {
  /** What the overlay stands beside. */
  reference: Element
  /** What it must not cover. */
  keepClear: readonly Element[]
  compact: boolean
}

const WIDE: Placement[] = ['bottom-start', 'top-start', 'right-start', 'left-start']
const COMPACT: Placement[] = ['right', 'left', 'bottom-end', 'top-end']

/**
 * Puts the host beside its composer, in the viewport's coordinates. Where no side has room, it goes to the first place
 * along the viewport's edges where it covers nothing it must not.
 */
export async function place(host: HTMLElement, { reference, keepClear, compact }: Docking): Promise<void> {
  const [placement, ...fallbackPlacements] = (compact ? COMPACT : WIDE) as [Placement, ...Placement[]]
  host.style.removeProperty('--room')
  const { x, y, middlewareData } = await computePosition(reference, host, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(DISTANCE),
      flip({ padding: EDGE, fallbackPlacements, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      hide(),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) =>
          host.style.setProperty('--room', `${Math.max(LOWEST, Math.floor(availableHeight))}px`),
      }),
    ],
  })
  // A composer that is scrolled away takes its overlay along.
  host.style.setProperty('visibility', middlewareData.hide?.referenceHidden ? 'hidden' : 'visible')
  const { width, height } = host.getBoundingClientRect()
  const clear = keepClear
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0)
  const spot = [{ x, y }, ...edges(width, height)].find((at) => isClear(at, width, height, clear)) ?? { x, y }
  host.style.setProperty('left', `${Math.round(spot.x)}px`)
  host.style.setProperty('top', `${Math.round(spot.y)}px`)
}

function isClear({ x, y }: { x: number; y: number }, width: number, height: number, clear: readonly Box[]): boolean {
  if (x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight) return false
  return !clear.some((box) => x < box.right && x + width > box.left && y < box.bottom && y + height > box.top)
}

/** Places along the edges: bottom first, then top, from right to left, then down both sides. */
function edges(width: number, height: number): { x: number; y: number }[] {
  const [right, bottom] = [innerWidth - width - EDGE, innerHeight - height - EDGE]
  const step = 24
  const columns = [right, EDGE, ...range(EDGE, right, step)]
  const rows = range(EDGE, bottom, step)
  return [
    ...columns.map((x) => ({ x, y: bottom })),
    ...columns.map((x) => ({ x, y: EDGE })),
    ...rows.flatMap((y) => [right, EDGE, ...range(EDGE, right, step)].map((x) => ({ x, y }))),
  ]
}

function range(from: number, to: number, step: number): number[] {
  const values: number[] = []
  for (let at = from; at <= to; at += step) values.push(at)
  return values
}
