import type { Rule } from '../../rules/index.ts'
import { sources } from '../../rules/sources.ts'
import type { Hint } from '../../rules/types.ts'
import { say } from '../messages.ts'
import type { State } from './view.ts'

const messageId = (rule: string) => `rule_${rule.replaceAll('-', '_')}`

export const ruleName = (rule: string) => say(messageId(rule))
export const stateName = (state: State) => say(`state_${state.replaceAll('-', '_')}`)
export const whyItMatters = ({ rule }: Hint) => say(`${messageId(rule)}_why`)
export const whatWasFound = ({ rule, message, data }: Hint) => say(`${messageId(rule)}_${message}`, ...data)
export const whatToDo = ({ rule, message, data }: Hint) => say(`${messageId(rule)}_${message}_do`, ...data)

export interface Passage {
  document: string
  heading: string
  says: string
}

export function passageOf(id: Rule['sources'][number]): Passage {
  const { document, heading } = sources[id]
  return { document: say(`document_${document}`), heading, says: say(`source_${id}`) }
}
