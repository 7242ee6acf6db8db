import { type DraftContext, defineRule } from './engine/rule.ts'
import { type Cue, type Weighing, weigh } from './engine/weigh.ts'
import { newsGroups } from './lexicon/policy.ts'
import type { Token } from './text/tokens.ts'
import type { Finding } from './types.ts'
import { weighedBeside } from './wording/finding.ts'

/** Weights found by measuring drafts and posts of ministries (docs/rules/publish-on-rijksoverheid.md). */
const CUES: readonly Cue[] = [
  { group: 'policy-news', points: 3, most: 2 },
  { group: 'policy-fact', points: 2, most: 3 },
  { group: 'policy-change', points: 1, most: 2 },
  { group: 'publish-on-rijksoverheid.topic', points: 1, most: 2 },
  { group: 'publish-on-rijksoverheid.announcing', points: 1, most: 2 },
  { group: 'publish-on-rijksoverheid.reporting', points: -1, most: 2 },
  { group: 'publish-on-rijksoverheid.own-date', points: -3 },
  { group: 'publish-on-rijksoverheid.other', points: -2 },
  { group: 'praise', points: -1 },
  { group: 'visit', points: -2 },
  { group: 'on-air', points: -4 },
  { group: 'greeting', points: -2 },
  { group: 'condolence', points: -4 },
  { group: 'commemoration', points: -4 },
  { group: 'thanks', points: -2 },
  { group: 'sport', points: -3 },
  { group: 'vacancy', points: -4 },
]
const ENOUGH = 3
/** With one of these and without enough points a post is no news, whatever its other words. */
const NO_NEWS = ['on-air', 'greeting', 'condolence', 'commemoration', 'vacancy']

export default defineRule({
  id: 'publish-on-rijksoverheid',
  severities: ['reminder'],
  accounts: ['corporate', 'hybrid'],
  surfaces: ['post', 'quote'],
  languages: ['nl', 'en'],
  sources: ['also_on_website'],
  messages: ['missing', 'wording'],
  patterns: newsGroups,
  check: (context) =>
    isSilent(context) ? [] : weighedBeside(listed(context), 'publish-on-rijksoverheid', context, 'reminder'),
})

export function listed(context: DraftContext): Finding[] {
  const { points, heaviest } = weighPost(context)
  if (points < ENOUGH) return []
  return [{ severity: 'reminder', span: heaviest && { start: heaviest.start, end: heaviest.end }, message: 'missing' }]
}

/** Whether the post leads to the page on which the news stands, or is a debate announced, a condolence. */
export function isSilent(context: DraftContext): boolean {
  if (context.ofKind('url').some(isPublished)) return true
  return NO_NEWS.some((group) => context.matches(group).length > 0) && weighPost(context).points < ENOUGH
}

function weighPost(context: DraftContext): Weighing {
  const { points, heaviest } = weigh(CUES, context)
  return { points: points + linkPoints(context) + amountPoints(context), heaviest }
}

const OFFICIAL = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:rijksoverheid\.nl|government\.nl)(?:[/?#:]|$)/i

function isPublished({ raw }: Token): boolean {
  return OFFICIAL.test(raw)
}

/** An office that links to a page of its own or to one that cannot be seen (t.co) mostly has something to announce. */
function linkPoints({ ofKind }: DraftContext): number {
  return ofKind('url').length > 0 ? 2 : 0
}

const AMOUNT = /€\s?\d|\d\s?%/

function amountPoints({ text }: DraftContext): number {
  return AMOUNT.test(text) ? 2 : 0
}
