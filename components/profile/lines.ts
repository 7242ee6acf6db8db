import type { RegisteredAccount } from '../accounts/schema.ts'
import type { ProfileFields } from './fields.ts'
import type { PartyWords } from './party.ts'

/** `look` is for what a machine cannot see or should not decide: the user looks. */
export type Verdict = 'ok' | 'wrong' | 'look'

export type BioCheck =
  | 'bio_sender'
  | 'bio_management'
  | 'bio_webcare'
  | 'bio_ministry'
  | 'bio_department'
  | 'bio_party'
  | 'bio_shared'
export type ProfileCheck = 'kind' | 'handle' | 'name' | BioCheck | 'party' | 'link' | 'verified' | 'logo'

/** One line of the table. The words are message `profile_<check>_<message>`, with `data` as $1, $2, … */
export interface ProfileLine {
  check: ProfileCheck
  verdict: Verdict
  message: string
  data: readonly string[]
}

export interface Profile {
  fields: ProfileFields
  account: RegisteredAccount
  party: PartyWords
}

/** The columns of the guideline's conditions per platform (001); member and showcase are LinkedIn's. */
export type Column = 'corporate' | 'hybrid' | 'member' | 'showcase'

export function line(check: ProfileCheck, verdict: Verdict, message: string, ...data: string[]): ProfileLine {
  return { check, verdict, message, data }
}
