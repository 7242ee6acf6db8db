import * as v from 'valibot'
import type { Election } from '../../rules/types.ts'
import { listOf, type Parsed, type Parser, partsOf, whole } from './parse.ts'
import { accountSchema, type RegisteredAccount } from './schema.ts'

export interface ExtraTerms {
  partyPolitical: string[]
  promotional: string[]
}

/** What an administrator may set; every key is optional. */
export interface Policy {
  accounts: RegisteredAccount[]
  disabledRules: string[]
  lockedRules: string[]
  extraTerms: Partial<ExtraTerms>
  allowedTerms: string[]
  elections: Election[]
  confirmBeforePost: 'never' | 'errors'
  showWelcome: boolean
  supportContact: string
}

const text = v.pipe(v.string('text'), v.trim(), v.minLength(1, 'text'))
const isDay = (day: string) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
const day = v.pipe(v.string('day'), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'day'), v.check(isDay, 'day'))

export const terms: Parser<string[]> = listOf(text)
export const extraTerms: Parser<Partial<ExtraTerms>> = partsOf<ExtraTerms>({
  partyPolitical: terms,
  promotional: terms,
})
export const electionSchema = v.pipe(
  v.object({ type: text, date: day, start: v.optional(day) }, 'election'),
  v.check(({ date, start }) => start === undefined || start <= date, 'start_before_date'),
)
export const elections: Parser<Election[]> = listOf(electionSchema)
export const accounts: Parser<RegisteredAccount[]> = listOf(accountSchema)
export const ruleIds = (known: readonly string[]): Parser<string[]> => listOf(v.picklist(known, 'rule'))

/** What is wrong is left out and described, value by value, so that one mistake spoils nothing else. */
export function parsePolicy(value: unknown, rules: readonly string[]): Parsed<Partial<Policy>> {
  return partsOf<Policy>({
    accounts,
    disabledRules: ruleIds(rules),
    lockedRules: ruleIds(rules),
    extraTerms,
    allowedTerms: terms,
    elections,
    confirmBeforePost: whole(v.picklist(['never', 'errors'], 'confirm')),
    showWelcome: whole(v.boolean('yes_no')),
    supportContact: whole(text),
  })(value, '')
}
