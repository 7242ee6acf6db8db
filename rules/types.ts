import type { SourceId } from './sources.ts'

/** All offsets in this module are UTF-16 code units into `Draft.text`; `end` is exclusive. */

export const PLATFORMS = ['x', 'instagram', 'linkedin'] as const
export type Platform = (typeof PLATFORMS)[number]
export type Surface = 'post' | 'quote' | 'reply' | 'comment'
export type AccountType = 'corporate' | 'hybrid' | 'personal'
export type Author = 'department' | 'party' | 'private'
export type Severity = 'error' | 'warning' | 'reminder'
export type Language = 'nl' | 'en' | 'other'

export interface Account {
  type: AccountType
  handle: string
  platform?: Platform | undefined
  name?: string | undefined
  /** Abbreviation of the ministry, such as VWS. */
  ministry?: string | undefined
  /** Abbreviation of the person's own party, such as D66. */
  party?: string | undefined
  roleHashtags?: { [author in Author]?: readonly string[] | undefined } | undefined
}

export interface Quoted {
  handle?: string | undefined
  text?: string | undefined
}

export interface Media {
  images?: number | undefined
  videos?: number | undefined
  /** Images of which the site shows that a text alternative is missing; undefined where it cannot be seen. */
  withoutAlt?: number | undefined
}

export interface Draft {
  platform: Platform
  surface: Surface
  account: Account
  /** Who writes on a hybrid account; left out means department. Ignored on other account types. */
  author?: Author | undefined
  text: string
  quoted?: Quoted | undefined
  media?: Media | undefined
  /** The day of writing, yyyy-mm-dd. The rules have no clock of their own. */
  date?: string | undefined
}

export interface Span {
  start: number
  end: number
}

/** What a rule reports. The words live in the message files under `<rule>_<message>`, with `data` as $1, $2, … */
export interface Finding {
  severity: Severity
  /** The words that gave rise to it, or null when it is about the whole draft. */
  span: Span | null
  message: string
  data?: readonly string[]
  /** Text a user may add to put it right, such as a role hashtag. */
  insert?: string
  /** What the user may write instead of the words of the span; only where it is right as it stands. */
  rephrase?: string
}

export interface Hint {
  rule: string
  severity: Severity
  start: number | null
  end: number | null
  /** The words between start and end. */
  match: string | null
  message: string
  data: readonly string[]
  /** The guideline passages it rests on (rules/sources.ts), the weightiest first. */
  sources: readonly SourceId[]
  insert?: string
  rephrase?: string
}

export interface Failure {
  rule: string
  error: string
}

export interface CheckResult {
  language: Language
  hints: Hint[]
  /** Rules that threw or had no time left; the others have answered. */
  failures: Failure[]
  /** How many UTF-16 code units of the text were read; less than its length when the draft was cut. */
  checkedLength: number
  electionTime: boolean
}

export interface Election {
  type: string
  /** Day of the vote, yyyy-mm-dd. */
  date: string
  /** First day of election time, yyyy-mm-dd; left out means six weeks before the vote. */
  start?: string | undefined
}

/**
 * Stops a check that takes too long. The rules have no clock of their own, so the caller lends one. It is looked at before
 * each rule: what is running is not cut off, the rules after it are left out and named among the failures.
 */
export interface TimeLimit {
  /** Milliseconds since any moment. */
  now(): number
  milliseconds: number
}

/** An organisation's own settings. */
export interface CheckOptions {
  disabledRules?: readonly string[] | undefined
  extraTerms?:
    | { partyPolitical?: readonly string[] | undefined; promotional?: readonly string[] | undefined }
    | undefined
  allowedTerms?: readonly string[] | undefined
  elections?: readonly Election[] | undefined
}
