import { expect, it } from 'vitest'
import { Typing } from '../../components/composer/typing.ts'
import type { Hint } from '../../rules/types.ts'

const hint = (start: number | null, end: number | null): Hint => ({
  rule: 'a',
  severity: 'error',
  start,
  end,
  match: null,
  message: 'b',
  data: [],
  sources: [],
})
const TYPED = hint(4, 7)
const EARLIER = hint(0, 3)
const WHOLE = hint(null, null)

function typing(after: string): Typing {
  const typing = new Typing()
  typing.edited(after.slice(0, -1), after, 1000)
  return typing
}

it('words that are being typed wait for a rest', () => {
  const at = typing('#ad #ad')
  expect(at.holds(TYPED, 1100)).toBe(true)
  expect(at.holds(TYPED, 1230)).toBe(false)
  expect(at.holds(EARLIER, 1100)).toBe(false)
  expect(at.finished(TYPED, 1230)).toBe(false)
  expect(at.finished(TYPED, 2000)).toBe(true)
  expect(at.finished(EARLIER, 1001)).toBe(true)
})

it('words are finished at the boundary', () => {
  const at = typing('#ad #ad ')
  expect(at.holds(TYPED, 1001)).toBe(false)
  expect(at.finished(TYPED, 1001)).toBe(true)
})

it('words that went on since they were found wait too', () => {
  const at = typing('#ad #adr')
  expect(at.holds(TYPED, 1001)).toBe(true)
  expect(at.holds(EARLIER, 1001)).toBe(false)
})

it('what is about the whole draft shows at once and is finished after a rest', () => {
  const at = typing('#ad #ad')
  expect(at.holds(WHOLE, 1001)).toBe(false)
  expect(at.finished(WHOLE, 1900)).toBe(false)
  expect(at.finished(WHOLE, 2000)).toBe(true)
})

it('tells how long to wait', () => {
  const at = typing('#ad #ad')
  expect(at.next([TYPED], 1100)).toBe(80)
  expect(at.next([TYPED], 1180)).toBe(820)
  expect(at.next([EARLIER], 1100)).toBeUndefined()
  expect(at.next([TYPED, WHOLE], 2000)).toBeUndefined()
})

it('before anything is typed all is finished', () => {
  const at = new Typing()
  expect(at.finished(TYPED, 0)).toBe(true)
  expect(at.next([TYPED, WHOLE], 0)).toBeUndefined()
})
