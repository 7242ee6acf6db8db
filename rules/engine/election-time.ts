import { elections as known } from '../lexicon/elections.ts'
import type { Election } from '../types.ts'

const SIX_WEEKS_BEFORE = 42
const DAY = 86_400_000

/**
 * The first election in whose time a day lies: from the day of nomination (or six weeks before the vote) to the day of
 * the vote. An organisation's own dates replace the built-in ones. Days are yyyy-mm-dd; an unreadable day is in none.
 */
export function electionOn(date: string | undefined, own?: readonly Election[]): Election | undefined {
  const day = Date.parse(date ?? '')
  if (Number.isNaN(day)) return undefined
  return (own ?? known).find((election) => {
    const vote = Date.parse(election.date)
    const start = election.start ? Date.parse(election.start) : vote - SIX_WEEKS_BEFORE * DAY
    return day >= start && day < vote + DAY
  })
}

export function isElectionTime(date: string | undefined, own?: readonly Election[]): boolean {
  return electionOn(date, own) !== undefined
}
