import { type Box, findSpot, type Side, type Spot, type Wish } from './geometry.ts'

/** Pixels: what an open list needs at least, the bar alone, a narrow overlay, and the sign alone. */
const LOWEST = 84
const BAR = 36
const NARROW = 260
const SIGN = 30
const MOST = 480

export interface Docking {
  /** What the overlay stands beside. */
  reference: Element
  /** What it must not cover. */
  keepClear: readonly Element[]
  compact: boolean
  expanded: boolean
}

const WIDE: Wish['sides'] = ['below', 'above', 'right', 'left']
const COMPACT: Wish['sides'] = ['right', 'left', 'below', 'above']

/**
 * Puts the host beside its composer. Where no side has room it shrinks: to a lower list, to the bar alone, and in the end
 * to a sign, rather than cover what it must not. Answers the side, for the next time.
 */
export function place(host: HTMLElement, { reference, keepClear, compact, expanded }: Docking, last?: Side): Side {
  const { style } = host
  const set = (name: string, value: string) => style.setProperty(name, value, 'important')
  set('--bw-room', `${MOST}px`)
  style.removeProperty('--bw-breadth')
  host.toggleAttribute('data-tight', false)
  const own = host.getBoundingClientRect()
  const wish: Wish = {
    reference: reference.getBoundingClientRect(),
    viewport: { width: document.documentElement.clientWidth || innerWidth, height: innerHeight },
    clear: keepClear.map((element) => element.getBoundingClientRect()).filter(hasSize),
    width: Math.ceil(own.width),
    height: Math.ceil(own.height),
    least: expanded ? Math.min(LOWEST, own.height) : Math.min(BAR, own.height),
    sides: compact ? COMPACT : WIDE,
    last,
  }
  const bar = { height: Math.min(BAR, wish.height), least: Math.min(BAR, wish.height) }
  const narrow = { width: Math.min(NARROW, wish.width) }
  const tries = [wish, { ...wish, ...narrow, height: MOST }, { ...wish, ...bar }, { ...wish, ...narrow, ...bar }]
  const found = tries.map((one) => ({ width: one.width, spot: findSpot(one) })).find(({ spot }) => spot !== null)
  const spot = found?.spot ?? signSpot(wish)
  host.toggleAttribute('data-tight', !found && !compact)
  set('--bw-room', `${Math.floor(spot.room)}px`)
  if (found && found.width < wish.width) set('--bw-breadth', `${found.width}px`)
  set('left', `${Math.round(spot.x)}px`)
  set('top', `${spot.side === 'above' || spot.side === 'edge' ? Math.round(spot.y) : Math.ceil(spot.y)}px`)
  return spot.side
}

/** Room for a sign there nearly always is; if not, the corner must do. */
function signSpot(wish: Wish): Spot {
  const sign = { ...wish, width: SIGN, height: SIGN, least: SIGN }
  const { width, height } = wish.viewport
  return findSpot(sign) ?? { side: 'edge', x: width - SIGN, y: height - SIGN, room: SIGN }
}

function hasSize({ left, top, right, bottom }: Box): boolean {
  return right > left && bottom > top
}
