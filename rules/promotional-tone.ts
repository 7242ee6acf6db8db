import type { Match } from './engine/matcher.ts'
import { type DraftContext, defineRule } from './engine/rule.ts'
import { type Cue, weigh } from './engine/weigh.ts'
import { groups } from './lexicon/promotion.ts'
import { SENTENCE } from './text/gaps.ts'
import type { Token } from './text/tokens.ts'
import type { Finding } from './types.ts'
import { weighedBeside } from './wording/finding.ts'

/** Words that only add to praise. */
const MINOR = 'promotional-tone.minor'

/** Counts only when a name follows. */
const BEFORE_NAME = 'promotional-tone.before-name'

/** Weights found by measuring written drafts. Praise alone never suffices: it takes something that can be advertised. */
const CUES: readonly Cue[] = [
  { group: 'promotional-tone.recommendation', points: 4 },
  { group: 'promotional-tone.praised', points: 4 },
  { group: 'promotional-tone.above-others', points: 3 },
  { group: BEFORE_NAME, points: 2 },
  { group: 'promotional-tone.nudge', points: 2, most: 2 },
  { group: 'superlative', points: 2, most: 2 },
  { group: 'praise', points: 2, most: 2 },
  { group: MINOR, points: 1, most: 2 },
  { group: 'promotional-tone.not-advertising', points: -3 },
]
const THINGS: readonly Cue[] = [
  { group: 'promotable', points: 1 },
  { group: 'visit', points: 1 },
]
const ENOUGH = 4

/** Groups that say nothing in a sentence about people, such as praise of volunteers. */
const LOOSE = new Set(['superlative', 'praise', MINOR, 'promotional-tone.above-others'])

export default defineRule({
  id: 'promotional-tone',
  severities: ['warning'],
  accounts: ['corporate', 'hybrid'],
  languages: ['nl', 'en'],
  sources: ['work_visits'],
  messages: ['tone', 'term', 'wording'],
  patterns: groups,
  check: (context) => {
    const terms = context.matches('extra.promotional').map((match) => finding('term', match, context.text))
    const tone = listed(context)
    return terms.length > 0 ? [...tone, ...terms] : weighedBeside(tone, 'promotional-tone', context)
  },
})

export function listed(context: DraftContext): Finding[] {
  const { points, heaviest } = weigh(CUES, { text: context.text, matches: (group) => pertinent(context, group) })
  const isTone = heaviest && heaviest.group !== MINOR && points + thingPoints(context) >= ENOUGH
  return isTone ? [finding('tone', heaviest, context.text)] : []
}

function finding(message: string, { start, end }: Match, text: string): Finding {
  return { severity: 'warning', span: { start, end }, message, data: [text.slice(start, end)] }
}

function thingPoints(context: DraftContext): number {
  return weigh(THINGS, context).points + (context.tokens.some(isBrand) ? 1 : 0)
}

const OFFICIAL =
  /^(?:min|stas|staatssecretaris|politie|brandweer|defensie|rijks|gemeente|provincie|teamnl|eu_|nato|digid|prorail|tennet|burgernet|groenlinks|mijnoverheid|eenvandaag|linkedin|youtube|nl$)/

/** Two words written as one, as companies like to be called, or a handle. */
const BRAND = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u

function isBrand({ kind, key, raw }: Token): boolean {
  // Most words are in small letters, and are their own key.
  const mayBe = kind === 'mention' || (kind === 'word' && raw !== key && BRAND.test(raw))
  return mayBe && !OFFICIAL.test(key)
}

function isName(token: Token | undefined): boolean {
  if (!token || OFFICIAL.test(token.key)) return false
  return token.kind === 'mention' || (token.kind === 'word' && /^\p{Lu}/u.test(token.raw))
}

function pertinent(context: DraftContext, group: string): readonly Match[] {
  const found = context.matches(group)
  if (group === BEFORE_NAME) return found.filter(({ last }) => isName(context.tokens[last]))
  if (found.length === 0 || !LOOSE.has(group)) return found
  const people = [...context.matches('promotional-tone.people'), ...context.matches('sport')]
  return found.filter((match) => !people.some(({ first }) => inOneSentence(context, match.first, first)))
}

function inOneSentence({ tokens }: DraftContext, a: number, b: number): boolean {
  for (let at = Math.min(a, b) + 1; at <= Math.max(a, b); at++) if (tokens[at]?.gap === SENTENCE) return false
  return true
}
