import type { Match } from './engine/matcher.ts'
import { type DraftContext, defineRule } from './engine/rule.ts'
import { groups } from './lexicon/procedures.ts'
import { unquoted } from './text/quotations.ts'
import { type Sentence, sentenceAt } from './text/sentences.ts'
import type { Token } from './text/tokens.ts'
import type { Finding } from './types.ts'
import { findFirst, pointsElsewhere } from './webcare/channel.ts'
import { weighedBeside } from './wording/finding.ts'

const AUXILIARY =
  /^(?:is|zijn|was|waren|wordt|word|werd|heb|hebben|heeft|had|verklaren|verklaar|nemen|neem|has|have|are|were|been)$/
/** What makes the words after it somebody's words, a question or a reason, when it stands right before them. */
const SUBORDINATE =
  /^(?:dat|voor|omdat|doordat|of|waarom|hoe|waardoor|that|because|whether|why|how|hear|hearing|read|reading|learn|understand)$/

/** Formal procedures need a channel that is reliable and confidential; a public reply is neither. */
export default defineRule({
  id: 'formal-correspondence',
  severities: ['warning'],
  accounts: ['corporate', 'hybrid'],
  surfaces: ['reply', 'comment'],
  sources: ['formal_correspondence'],
  messages: ['decision', 'intake', 'number', 'ask', 'wording'],
  patterns: groups,
  check: (context) => weighedBeside(listed(context), 'formal-correspondence', context),
})

export function listed(context: DraftContext): Finding[] {
  const found = Object.entries(tests).flatMap(([message, test]) => {
    const match = findFirst(matchesFor(message, context), (match) => test(match, context))
    return match ? [warning(message, match, context)] : []
  })
  return found.length > 0 ? found : attended(context)
}

/** One's own case in a sentence that says what is done with it or where it stands, and that gives no advice. */
function attended(context: DraftContext): Finding[] {
  const { tokens, text, matches } = context
  const match = findFirst(unquoted(matches('formal-correspondence.the-case'), text), ({ first }) => {
    const sentence = sentenceAt(tokens, first)
    const has = (group: string) => matches(`formal-correspondence.${group}`).some((other) => isInside(other, sentence))
    const isAsked = text.slice(sentence.end, sentence.end + 3).includes('?')
    const isReason = tokens.slice(Math.max(sentence.first, first - 2), first).some(({ key }) => SUBORDINATE.test(key))
    return has('attends') && !isAsked && !isReason && !has('general') && !has('advice')
  })
  return match ? [warning('decision', match, context)] : []
}

/**
 * A verdict decides on whatever was named: it counts in a draft that names the case of the one who is spoken to. Quoted words are those of the
 * citizen, or of a swindler whom webcare warns against.
 */
function matchesFor(message: string, { matches, text }: DraftContext): readonly Match[] {
  const own = matches(`formal-correspondence.${message}`)
  const isOwnCase = message === 'decision' && matches('formal-correspondence.own-case').length > 0
  return unquoted(isOwnCase ? [...own, ...matches('formal-correspondence.verdict')] : own, text)
}

const tests: Record<string, (match: Match, context: DraftContext) => boolean> = {
  decision: isHandled,
  intake: isTakenIn,
  number: (match, { tokens }) => numberEnd(match, tokens) > match.end,
  ask: (match, context) => !pointsElsewhere(match, context),
}

function warning(message: string, match: Match, { tokens, text }: DraftContext): Finding {
  const span = { start: match.start, end: message === 'number' ? numberEnd(match, tokens) : match.end }
  return { severity: 'warning', span, message, data: [text.slice(span.start, span.end)] }
}

/** Whether one person's case is spoken of, not what happens in general or what this channel cannot do. */
function isHandled(match: Match, context: DraftContext): boolean {
  const { tokens, text, matches } = context
  const sentence = sentenceAt(tokens, match.first)
  const has = (group: string) => matches(`formal-correspondence.${group}`).some((other) => isInside(other, sentence))
  if (text.slice(sentence.end, sentence.end + 3).includes('?') || has('general')) return false
  if (isNot(match, context) && has('channel')) return false
  const before = tokens[match.first - 1]?.key ?? ''
  if (AUXILIARY.test(before) && match.first - 1 === sentence.first) return false
  if (tokens.slice(Math.max(sentence.first, match.first - 2), match.first).some(({ key }) => SUBORDINATE.test(key)))
    return has('reports')
  const isPassive = match.pattern.includes('.outcome>') || match.pattern.includes('ontvangen')
  return !isPassive || tokens.slice(sentence.first, sentence.last).some(({ key }) => AUXILIARY.test(key))
}

function isTakenIn(match: Match, context: DraftContext): boolean {
  return !isNot(match, context) && !context.tokens.some(({ kind }) => kind === 'url')
}

function isNot(match: Match, { tokens, matches }: DraftContext): boolean {
  const sentence = sentenceAt(tokens, match.first)
  return matches('webcare.not').some((other) => isInside(other, sentence))
}

function isInside({ first }: Match, sentence: Sentence): boolean {
  return first >= sentence.first && first < sentence.last
}

const NUMBER_WITHIN = 4
const PARLIAMENT = /^(?:kamer|wetsvoorstel)/

/**
 * Where a case number ends: the word for it with at least three digits after it, as in zaaknummer 2026/123. The end of the
 * word when there is none, or when it is a file of parliament.
 */
function numberEnd({ first, last, end }: Match, tokens: readonly Token[]): number {
  const sentence = sentenceAt(tokens, first)
  const after = tokens.slice(last, Math.min(sentence.last, last + NUMBER_WITHIN))
  const digits = after.map(({ kind, raw }) => (kind === 'number' || kind === 'word' ? raw.replace(/\D/g, '') : ''))
  const isParliament = tokens.slice(sentence.first, sentence.last).some(({ key }) => PARLIAMENT.test(key))
  if (digits.join('').length < 3 || isParliament) return end
  return after[digits.findLastIndex((part) => part !== '')]?.end ?? end
}
