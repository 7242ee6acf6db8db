import type { Hint } from '../../rules/types.ts'
import { say } from '../messages.ts'
import type { State, View } from './view.ts'

const messageId = (rule: string) => `rule_${rule.replaceAll('-', '_')}`

export const ruleName = (rule: string) => say(messageId(rule))
export const stateName = (state: State) => say(`state_${state.replaceAll('-', '_')}`)
export const whyItMatters = ({ rule }: Hint) => say(`${messageId(rule)}_why`)
export const whatWasFound = ({ rule, message, data }: Hint) => say(`${messageId(rule)}_${message}`, ...data)
/** The sentence about what was found, split at the words themselves where it repeats them. */
export function foundParts(hint: Hint): readonly [before: string, words: string, after: string] {
  const sentence = whatWasFound(hint)
  const at = hint.match ? sentence.indexOf(hint.match) : -1
  if (!hint.match || at < 0) return [sentence, '', '']
  return [sentence.slice(0, at), hint.match, sentence.slice(at + hint.match.length)]
}

export const whatToDo = ({ rule, message, data }: Hint) => say(`${messageId(rule)}_${message}_do`, ...data)

/** What a screen reader hears; undefined while a check is under way. */
export function spokenWords({ state, hints }: Pick<View, 'state' | 'hints'>): string | undefined {
  if (state === 'checking') return undefined
  const [gravest] = hints
  if (!gravest) return stateName(state)
  const count = hints.length === 1 ? say('count_one') : say('count_many', String(hints.length))
  return `${count}. ${say(`severity_${gravest.severity}`)}: ${ruleName(gravest.rule)}`
}
