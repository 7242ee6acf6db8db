import { expect, it } from 'vitest'
import { compile } from '../../rules/engine/matcher.ts'
import { type Cue, weigh } from '../../rules/engine/weigh.ts'
import { tokenise } from '../../rules/text/tokens.ts'

const matcher = compile([
  { id: 'for', patterns: ['subsidie|wet'] },
  { id: 'strong', patterns: ['wetsvoorstel'] },
  { id: 'against', patterns: ['dank'] },
])
const CUES: Cue[] = [
  { group: 'for', points: 1, most: 2 },
  { group: 'strong', points: 3 },
  { group: 'against', points: -2 },
]

function weighed(text: string) {
  const found = matcher.run(tokenise(text))
  const { points, heaviest } = weigh(CUES, { text, matches: (group) => found.get(group) ?? [] })
  return [points, heaviest && text.slice(heaviest.start, heaviest.end)]
}

it.each([
  ['niets', 0, null],
  ['de wet', 1, 'wet'],
  ['de wet, de Wet, de wet', 1, 'wet'],
  ['subsidie en wet', 2, 'subsidie'],
  ['wet en wetsvoorstel', 4, 'wetsvoorstel'],
  ['dank', -2, null],
  ['dank voor de wet', -1, 'wet'],
])('weighs "%s" as %d, for the words %s', (text, points, words) => {
  expect(weighed(text)).toEqual([points, words])
})
