import { type DraftContext, defineRule } from './engine/rule.ts'
import { type Cue, weigh } from './engine/weigh.ts'
import { groups } from './lexicon/private-life.ts'
import { quotationsOf } from './text/quotations.ts'
import type { Finding } from './types.ts'
import { weighedBeside } from './wording/finding.ts'

/** Informal content is fine when it relates to the role, so one word of the office outweighs one private matter. */
const CUES: readonly Cue[] = [
  { group: 'private-content.private', points: 2, most: 2 },
  { group: 'private-content.leisure', points: 1, most: 3 },
  { group: 'private-content.mood', points: 1, most: 3 },
  { group: 'private-content.office', points: -3, most: 2 },
  { group: 'private-content.reader', points: -1, most: 2 },
  { group: 'policy-news', points: -2 },
  { group: 'policy-instrument', points: -1 },
  { group: 'commemoration', points: -2 },
  { group: 'promotional-tone.recommendation', points: -2 },
]
const ENOUGH = 2
/** Signs of the office, of the outside world or of advertising. Where there are none, one private matter will do. */
const TIES = [
  'private-content.office',
  'private-content.reader',
  'policy-domain',
  'policy-instrument',
  'policy-news',
  'visit',
  'on-air',
  'condolence',
  'vacancy',
  'thanks',
  'greeting',
  'sport',
  'month',
  'superlative',
  'promotional-tone.recommendation',
  'promotional-tone.nudge',
  'personal-profiling.own-praise',
]

export default defineRule({
  id: 'private-content',
  severities: ['warning'],
  accounts: ['corporate', 'hybrid'],
  languages: ['nl', 'en'],
  sources: ['informal_content'],
  messages: ['private', 'wording'],
  patterns: groups,
  check: (context) => own(weighedBeside(listed(context), 'private-content', context), context),
})

/** In somebody else's words it is their private life: "My son is happy again", a mother wrote. */
function own(findings: readonly Finding[], { text }: DraftContext): Finding[] {
  const quotations = quotationsOf(text)
  return findings.filter(
    ({ span }) => !quotations.some(({ start, end }) => span && start < span.start && span.end < end),
  )
}

export function listed(context: DraftContext): Finding[] {
  const { points, heaviest } = weigh(CUES, context)
  const has = (group: string) => context.matches(group).length > 0
  const isPersonal = has('private-content.leisure') || has('private-content.mood')
  const alone = isPersonal && !TIES.some(has)
  if (!heaviest || points < (alone ? 1 : ENOUGH)) return []
  const { start, end } = heaviest
  return [{ severity: 'warning', span: { start, end }, message: 'private', data: [context.text.slice(start, end)] }]
}
