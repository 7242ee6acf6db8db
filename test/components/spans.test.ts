import { describe, expect, it } from 'vitest'
import { editBetween, moveHints } from '../../components/composer/spans.ts'
import type { Hint } from '../../rules/types.ts'

const hintOn = (text: string, match: string): Hint => {
  const start = text.indexOf(match)
  return { rule: 'r', severity: 'error', start, end: start + match.length, match, message: 'm', data: [], sources: [] }
}
const whole: Hint = { ...hintOn('a', 'a'), start: null, end: null, match: null }
const moved = (before: string, match: string, after: string) =>
  moveHints([hintOn(before, match)], before, after).map(({ start, end }) => after.slice(start ?? 0, end ?? 0))

describe('editBetween', () => {
  it.each([
    ['', 'abc', { start: 0, oldEnd: 0, newEnd: 3 }],
    ['abc', '', { start: 0, oldEnd: 3, newEnd: 0 }],
    ['ab', 'axb', { start: 1, oldEnd: 1, newEnd: 2 }],
    ['aa', 'aaa', { start: 2, oldEnd: 2, newEnd: 3 }],
    ['same', 'same', { start: 4, oldEnd: 4, newEnd: 4 }],
  ])('finds the one edit from %j to %j', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit)
  })
})

describe('moveHints', () => {
  it('shifts a hint when something is typed before it', () => {
    expect(moved('Stem #TeamVVD', '#TeamVVD', 'Stem nu #TeamVVD')).toEqual(['#TeamVVD'])
  })
  it('leaves a hint alone when something is typed after it', () => {
    expect(moved('#TeamVVD wint', '#TeamVVD', '#TeamVVD wint niet')).toEqual(['#TeamVVD'])
  })
  it('drops a hint whose words are changed', () => {
    expect(moved('Stem #TeamVVD', '#TeamVVD', 'Stem #TeamVD')).toEqual([])
  })
  it('drops a hint when its words are replaced as a whole', () => {
    expect(moved('Stem VVD nu', 'VVD', 'Stem wel nu')).toEqual([])
  })
  it('keeps hints about the whole draft', () => {
    expect(moveHints([whole], 'a', 'ab')).toEqual([whole])
  })
  it('copes with emoji before the words', () => {
    expect(moved('VVD', 'VVD', '👩‍👩‍👧 VVD')).toEqual(['VVD'])
  })
})
