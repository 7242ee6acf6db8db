import type { Election } from '../../rules/types.ts'
import { say } from '../messages.ts'

/** The name of an election; a type of an organisation's own is its own name. */
export function electionName({ type }: Election): string {
  return say(`election_${type}`) || type
}

/** A day yyyy-mm-dd as people say it. */
export function dayInWords(day: string): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Date(day).toLocaleDateString(say('number_locale') || 'nl-NL', format)
}
