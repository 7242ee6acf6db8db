import type { Match } from './engine/matcher.ts'
import { type DraftContext, defineRule } from './engine/rule.ts'
import { groups } from './lexicon/procedures.ts'
import { type Sentence, sentenceAt } from './text/sentences.ts'
import type { Finding } from './types.ts'
import { pointsElsewhere } from './webcare/channel.ts'

const AUXILIARY =
  /^(?:is|zijn|was|waren|wordt|word|werd|heb|hebben|heeft|had|verklaren|verklaar|nemen|neem|has|have|are|were|been)$/
/** What makes the words after it somebody's words, a question or a reason, when it stands right before them. */
const SUBORDINATE = /^(?:dat|voor|omdat|doordat|of|waarom|hoe|waardoor|that|because|whether|why|how)$/

/** Formal procedures need a channel that is reliable and confidential; a public reply is neither. */
export default defineRule({
  id: 'formal-correspondence',
  severities: ['warning'],
  accounts: ['corporate', 'hybrid'],
  surfaces: ['reply', 'comment'],
  sources: ['formal_correspondence'],
  messages: ['decision', 'intake', 'number', 'ask'],
  patterns: groups,
  check: (context) => {
    const { matches } = context
    return [
      ...first(
        'decision',
        matches('formal-correspondence.decision').filter((match) => isHandled(match, context)),
        context,
      ),
      ...first(
        'intake',
        matches('formal-correspondence.intake').filter((match) => isTakenIn(match, context)),
        context,
      ),
      ...first(
        'number',
        matches('formal-correspondence.number').flatMap((match) => numbered(match, context)),
        context,
      ),
      ...first(
        'ask',
        matches('formal-correspondence.ask').filter((match) => !pointsElsewhere(match, context)),
        context,
      ),
    ]
  },
})

function first(message: string, [match]: readonly Match[], { text }: DraftContext): Finding[] {
  if (!match) return []
  const { start, end } = match
  return [{ severity: 'warning', span: { start, end }, message, data: [text.slice(start, end)] }]
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

/** A case number: the word for it with at least three digits after it, as in zaaknummer 2026/123; not parliament's files. */
function numbered(match: Match, { tokens }: DraftContext): Match[] {
  const sentence = sentenceAt(tokens, match.first)
  const after = tokens.slice(match.last, Math.min(sentence.last, match.last + NUMBER_WITHIN))
  const digits = after.map(({ kind, raw }) => (kind === 'number' || kind === 'word' ? raw.replace(/\D/g, '') : ''))
  if (digits.join('').length < 3) return []
  if (tokens.slice(sentence.first, sentence.last).some(({ key }) => PARLIAMENT.test(key))) return []
  const last = after[digits.findLastIndex((part) => part !== '')]
  return [{ ...match, end: last?.end ?? match.end }]
}
