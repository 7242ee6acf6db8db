import { type DraftContext, defineRule } from './engine/rule.ts'
import { type Cue, weigh } from './engine/weigh.ts'
import { isOfficeHandle } from './lexicon/ministries.ts'
import { officeTalk } from './lexicon/office-talk.ts'
import { isPartyHandle } from './partisan/accounts.ts'
import { partiesOfTag } from './text/party-tags.ts'
import type { Finding } from './types.ts'
import { weighedBeside } from './wording/finding.ts'

const PREFIX = 'policy-on-personal-account.'
/** An act of the office is enough; its words beside party politics, an opinion or private life are not. */
const CUES: readonly Cue[] = [
  { group: `${PREFIX}act`, points: 3, most: 2 },
  { group: `${PREFIX}diary`, points: 3 },
  { group: `${PREFIX}in-office`, points: 2 },
  { group: `${PREFIX}news`, points: 2, most: 2 },
  { group: 'policy-news', points: 2, most: 2 },
  { group: 'policy-fact', points: 1, most: 2 },
  { group: 'policy-change', points: 1, most: 2 },
  { group: `${PREFIX}detail`, points: 1, most: 2 },
  { group: `${PREFIX}party`, points: -5 },
  { group: `${PREFIX}opinion`, points: -4 },
  { group: `${PREFIX}polemic`, points: -3 },
  { group: `${PREFIX}private`, points: -3 },
  { group: 'greeting', points: -2 },
  { group: 'condolence', points: -4 },
  { group: 'commemoration', points: -3 },
  { group: 'sport', points: -3 },
]
/** What happened or was decided; facts and changes alone are in anybody's posts. */
const NEWS = [`${PREFIX}act`, `${PREFIX}diary`, `${PREFIX}in-office`, `${PREFIX}news`, 'policy-news']
/** A party's hashtag or account. */
const PARTY = -5
const ENOUGH = 3
/** Without news there must be more of the rest. */
const ENOUGH_WITHOUT_NEWS = 4
/** How many words may stand between "via" and the handle. */
const NEAR = 3
const ACCOUNT_LINK = /(?:^|[/.])(?:x|twitter|instagram)\.com\/(\w+)/i

export default defineRule({
  id: 'policy-on-personal-account',
  severities: ['warning'],
  accounts: ['personal'],
  languages: ['nl', 'en'],
  sources: ['corporate_for_policy'],
  messages: ['policy', 'wording'],
  patterns: officeTalk,
  check: (context) => {
    if (showsSender(context)) return []
    if (namesParty(context)) return listed(context, PARTY)
    return weighedBeside(listed(context), 'policy-on-personal-account', context)
  },
})

/** What the lists find, with so many points given beforehand. */
export function listed(context: DraftContext, given = 0): Finding[] {
  const enough = NEWS.some((group) => context.matches(group).length > 0) ? ENOUGH : ENOUGH_WITHOUT_NEWS
  const { points, heaviest } = weigh(CUES, context)
  if (!heaviest || points + given < enough) return []
  const { start, end } = heaviest
  return [{ severity: 'warning', span: { start, end }, message: 'policy', data: [context.text.slice(start, end)] }]
}

/** Passing on what the corporate account published, with its name, is what the guideline allows. */
export function showsSender({ quoted, tokens, matches }: DraftContext): boolean {
  if (quoted?.handle && isOfficeHandle(quoted.handle.replace(/^@/, ''))) return true
  if (matches(`${PREFIX}account`).length > 0) return true
  const pointing = matches(`${PREFIX}pointing`)
  return tokens.some((token, at) => {
    if (token.kind === 'url') return isOfficeHandle(ACCOUNT_LINK.exec(token.raw)?.[1] ?? '')
    if (token.kind !== 'mention' || !isOfficeHandle(token.key)) return false
    return pointing.some(({ first }) => first < at && at - first <= NEAR)
  })
}

function namesParty({ tokens }: DraftContext): boolean {
  return tokens.some(
    ({ kind, raw }) =>
      (kind === 'hashtag' && partiesOfTag(raw).length > 0) || (kind === 'mention' && isPartyHandle(raw)),
  )
}
