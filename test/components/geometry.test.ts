import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, findSpot, type Wish } from '../../components/overlay/geometry.ts'

const VIEWPORT = { width: 1000, height: 800 }
const COMPOSER: Box = { left: 200, top: 100, right: 700, bottom: 300 }

function wish(changes: Partial<Wish> = {}): Wish {
  return {
    reference: COMPOSER,
    viewport: VIEWPORT,
    clear: [COMPOSER],
    width: 400,
    height: 300,
    least: 84,
    sides: ['below', 'above', 'right', 'left'],
    ...changes,
  }
}

describe('findSpot', () => {
  it('stands below, as wide as it likes', () => {
    expect(findSpot(wish())).toEqual({ side: 'below', x: 200, y: 306, room: 300 })
  })
  it('flips above when below has no room for the whole', () => {
    const low = { ...COMPOSER, top: 500, bottom: 700 }
    expect(findSpot(wish({ reference: low, clear: [low] }))).toEqual({ side: 'above', x: 200, y: 194, room: 300 })
  })
  it('shrinks where the room is best when the whole fits nowhere', () => {
    const middle = { ...COMPOSER, top: 250, bottom: 600 }
    expect(findSpot(wish({ reference: middle, clear: [middle] }))).toMatchObject({ side: 'above', room: 236 })
  })
  it('stays where it was while there is room', () => {
    const middle = { ...COMPOSER, top: 350, bottom: 450 }
    expect(findSpot(wish({ reference: middle, clear: [middle] }))?.side).toBe('below')
    expect(findSpot(wish({ reference: middle, clear: [middle], last: 'above' }))?.side).toBe('above')
  })
  it('stops before another thing that must stay clear', () => {
    const bar = { left: 0, top: 450, right: 1000, bottom: 500 }
    const low = { ...COMPOSER, top: 20 }
    expect(findSpot(wish({ reference: low, clear: [low, bar] }))).toMatchObject({ side: 'below', room: 144 })
  })
  it('goes along the edges when the composer fills the window', () => {
    const whole = { left: 0, top: 0, right: 500, bottom: 800 }
    expect(findSpot(wish({ reference: whole, clear: [whole], sides: ['below', 'above'] }))).toMatchObject({
      side: 'edge',
      x: 592,
      room: 300,
    })
  })
  it('says so when there is no room', () => {
    const whole = { left: 0, top: 0, right: 1000, bottom: 800 }
    expect(findSpot(wish({ reference: whole, clear: [whole] }))).toBeNull()
  })

  const box = fc
    .tuple(fc.integer({ min: -300, max: 1300 }), fc.integer({ min: -300, max: 1100 }), fc.nat(900), fc.nat(700))
    .map(([left, top, width, height]) => ({ left, top, right: left + width + 1, bottom: top + height + 1 }))
  const size = fc.record({ width: fc.integer({ min: 20, max: 480 }), height: fc.integer({ min: 20, max: 480 }) })

  it('never covers anything and never leaves the window', () => {
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 6 }), size, (reference, others, { width, height }) => {
        const clear = [reference, ...others]
        const found = findSpot(wish({ reference, clear, width, height, least: Math.min(84, height) }))
        if (!found) return
        const own = { left: found.x, top: found.y, right: found.x + width, bottom: found.y + found.room }
        expect(own.left >= 0 && own.top >= 0 && own.right <= 1000 && own.bottom <= 800).toBe(true)
        const covered = clear.filter(
          (one) =>
            own.left < one.right && one.left < own.right && own.top < one.bottom - 1e-6 && one.top < own.bottom - 1e-6,
        )
        expect(covered).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
