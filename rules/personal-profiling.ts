import { type DraftContext, defineRule } from './engine/rule.ts'
import { type Cue, weigh } from './engine/weigh.ts'
import { groups } from './lexicon/profiling.ts'
import type { Finding } from './types.ts'
import { weighedBeside } from './wording/finding.ts'

const CUES: readonly Cue[] = [
  { group: 'personal-profiling.own-praise', points: 2, most: 3 },
  { group: 'personal-profiling.followers', points: 2 },
  { group: 'personal-profiling.others', points: -4 },
]
const ENOUGH = 2

export default defineRule({
  id: 'personal-profiling',
  severities: ['warning'],
  accounts: ['corporate', 'hybrid'],
  languages: ['nl', 'en'],
  sources: ['no_image_building'],
  messages: ['image', 'wording'],
  patterns: groups,
  check: (context) => weighedBeside(listed(context), 'personal-profiling', context),
})

export function listed(context: DraftContext): Finding[] {
  const { points, heaviest } = weigh(CUES, context)
  if (!heaviest || points < ENOUGH) return []
  const { start, end } = heaviest
  return [{ severity: 'warning', span: { start, end }, message: 'image', data: [context.text.slice(start, end)] }]
}
