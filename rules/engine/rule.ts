import type { SourceId } from '../sources.ts'
import type { RareKind } from '../text/kinds.ts'
import type { Token } from '../text/tokens.ts'
import type { Account, AccountType, Author, Draft, Finding, Language, Severity, Span, Surface } from '../types.ts'
import type { Match, PatternGroup } from './matcher.ts'

/** What a rule may look at. Everything in it is computed at most once per draft and shared by the rules. */
export interface DraftContext {
  draft: Draft
  account: Account
  /** Department on accounts that are not hybrid. */
  author: Author
  text: string
  tokens: readonly Token[]
  language: Language
  /** yyyy-mm-dd, or undefined when the caller gave no date. */
  date: string | undefined
  electionTime: boolean
  /** The tokens of one kind that is not words, in the order of the text. */
  ofKind(kind: RareKind): readonly Token[]
  /** Matches of one pattern group, in the order of the text; those inside an allowed term are left out. */
  matches(group: string): readonly Match[]
  /** The text of the quoted post, read as a draft of its own; undefined when nothing is quoted. */
  quoted: QuotedContext | undefined
}

export interface QuotedContext {
  handle: string | undefined
  text: string
  tokens: readonly Token[]
  ofKind(kind: RareKind): readonly Token[]
  matches(group: string): readonly Match[]
}

export interface Rule {
  id: string
  severities: readonly Severity[]
  accounts: readonly AccountType[]
  /** Which authors of a hybrid account; left out means department. */
  authors?: readonly Author[]
  /** Left out means every surface. */
  surfaces?: readonly Surface[]
  /** Left out means that the rule needs no language. */
  languages?: readonly Language[]
  /** The guideline passages it rests on, the first one shown first. */
  sources: readonly [SourceId, ...SourceId[]]
  /** Ids of its messages; each has words in every message file. */
  messages: readonly string[]
  /** Patterns only this rule uses; group ids begin with the rule's id and a dot. */
  patterns?: readonly PatternGroup[]
  check(context: DraftContext): Finding[]
}

export function defineRule(rule: Rule): Rule {
  return rule
}

export function appliesTo(rule: Rule, draft: Draft, author: Author, language: Language): boolean {
  const { type } = draft.account
  if (!rule.accounts.includes(type)) return false
  if (type === 'hybrid' && !(rule.authors ?? ['department']).includes(author)) return false
  if (rule.surfaces && !rule.surfaces.includes(draft.surface)) return false
  return !rule.languages || rule.languages.includes(language)
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
