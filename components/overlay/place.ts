import { type Box, EDGE, findSpot, type Side, type Spot, type Wish } from './geometry.ts'

/** Pixels: what an open list needs at least, the bar alone, a narrow overlay, and the sign alone. */
const LOWEST = 84
const BAR = 36
const NARROW = 260
const SIGN = 30
const MOST = 480
/** The least height, in pixels, in which a list that the user opened is of use, and the height below which it scrolls as a whole. */
const READABLE = 120
const LOW = 200
/** The most of the window's height that such a list takes where it can only stand on the composer. */
const SHARE = 0.6

export interface Docking {
  /** What the overlay stands beside. */
  reference: Element
  /** What it must not cover. */
  keepClear: readonly Element[]
  compact: boolean
  expanded: boolean
  /** The user opened the list, and must be able to read it. */
  insist: boolean
}

const WIDE: Wish['sides'] = ['below', 'above', 'right', 'left']
const COMPACT: Wish['sides'] = ['right', 'left', 'below', 'above']

/**
 * Puts the host beside its composer. Where no side has room it shrinks: to a lower list, to the bar alone, and in the end
 * to a sign, rather than cover what it must not; only a list that the user opened covers, where it could not be read
 * otherwise. Answers the side, for the next time.
 */
export function place(host: HTMLElement, docking: Docking, last?: Side): Side {
  const { reference, keepClear, compact, expanded, insist } = docking
  const { style } = host
  const set = (name: string, value: string) => style.setProperty(name, value, 'important')
  set('--bw-room', `${MOST}px`)
  style.removeProperty('--bw-breadth')
  host.toggleAttribute('data-tight', false)
  host.toggleAttribute('data-low', false)
  const own = host.getBoundingClientRect()
  const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight }
  const wish: Wish = {
    reference: reference.getBoundingClientRect(),
    viewport,
    clear: keepClear.map((element) => element.getBoundingClientRect()).filter(hasSize),
    // The style sheet's viewport units do not know of a scrollbar.
    width: Math.min(Math.ceil(own.width), viewport.width - 2 * EDGE),
    height: Math.ceil(own.height),
    least: expanded ? Math.min(insist ? READABLE : LOWEST, own.height) : Math.min(BAR, own.height),
    sides: compact ? COMPACT : WIDE,
    last,
  }
  const bar = { height: Math.min(BAR, wish.height), least: Math.min(BAR, wish.height) }
  const narrow = { width: Math.min(NARROW, wish.width) }
  const beside = [wish, { ...wish, ...narrow, height: MOST }]
  const tries = [...beside, insist ? onTop(wish) : { ...wish, ...bar }, { ...wish, ...narrow, ...bar }]
  const found = tries.map((one) => ({ width: one.width, spot: findSpot(one) })).find(({ spot }) => spot !== null)
  const spot = found?.spot ?? signSpot(wish)
  host.toggleAttribute('data-tight', !found && !compact)
  host.toggleAttribute('data-low', expanded && spot.room < Math.min(LOW, wish.height))
  set('--bw-room', `${Math.floor(spot.room)}px`)
  if (found && found.width < own.width) set('--bw-breadth', `${found.width}px`)
  set('left', `${Math.round(spot.x)}px`)
  set('top', `${spot.side === 'above' || spot.side === 'edge' ? Math.round(spot.y) : Math.ceil(spot.y)}px`)
  return spot.side
}

/** At the bottom of the window, so that the beginning of the draft stays in sight. */
function onTop(wish: Wish): Wish {
  const height = Math.min(wish.height, Math.floor(wish.viewport.height * SHARE))
  return { ...wish, height, least: Math.min(wish.least, height), sides: [], clear: [] }
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
