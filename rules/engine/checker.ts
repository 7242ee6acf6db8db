import { detectLanguage } from '../language/detect.ts'
import { shared } from '../lexicon/index.ts'
import { kindReader } from '../text/kinds.ts'
import { tokenise } from '../text/tokens.ts'
import type { Author, CheckOptions, CheckResult, Draft, Failure, Finding, Hint, Severity, TimeLimit } from '../types.ts'
import { Coverage } from './coverage.ts'
import { isElectionTime } from './election-time.ts'
import { compile, type Match, type Matcher, type Matches } from './matcher.ts'
import { organisationGroups } from './organisation.ts'
import { appliesTo, type DraftContext, type Rule } from './rule.ts'

/** Longer texts are cut: X allows 25,000 characters, and a check must stay within 50 ms. */
export const MOST_CHARACTERS = 30_000

const RANK: Record<Severity, number> = { error: 0, warning: 1, reminder: 2 }

export interface Checker {
  check(draft: Draft, limit?: TimeLimit): CheckResult
}

/** Compiles the rules and an organisation's terms once; checking is pure and synchronous from then on. */
export function createChecker(rules: readonly Rule[], options: CheckOptions = {}): Checker {
  const active = rules.filter((rule) => !options.disabledRules?.includes(rule.id))
  const groups = [...organisationGroups(options), ...shared, ...active.flatMap((rule) => rule.patterns ?? [])]
  const matcher = compile(groups)
  return {
    check(draft, limit) {
      const isLate = lateness(limit)
      return answer(readDraft(draft, matcher, options), active, isLate)
    },
  }
}

/** Tells whether more time has gone since now than the limit allows. */
function lateness(limit: TimeLimit | undefined): () => boolean {
  if (!limit) return () => false
  const end = limit.now() + limit.milliseconds
  return () => limit.now() > end
}

function answer(context: DraftContext, rules: readonly Rule[], isLate: () => boolean): CheckResult {
  const { draft, author, language, electionTime, text } = context
  const failures: Failure[] = []
  const hints = rules.flatMap((rule) => {
    if (!appliesTo(rule, draft, author, language)) return []
    try {
      if (isLate()) throw new Error('no time left')
      return withoutOverlap(rule.check(context)).map((finding) => toHint(rule, finding, text))
    } catch (error) {
      failures.push({ rule: rule.id, error: String(error) })
      return []
    }
  })
  return { language, hints: hints.sort(compareHints), failures, checkedLength: text.length, electionTime }
}

function readDraft(draft: Draft, matcher: Matcher, options: CheckOptions): DraftContext {
  const text = draft.text.length > MOST_CHARACTERS ? draft.text.slice(0, MOST_CHARACTERS) : draft.text
  const author: Author = draft.account.type === 'hybrid' ? (draft.author ?? 'department') : 'department'
  const read = readText(text, matcher)
  return {
    draft,
    account: draft.account,
    author,
    text,
    ...read,
    language: detectLanguage(text, read.tokens),
    date: draft.date,
    electionTime: isElectionTime(draft.date, options.elections),
    quoted: draft.quoted && readQuoted(draft.quoted.handle, draft.quoted.text ?? '', matcher),
  }
}

function readQuoted(handle: string | undefined, text: string, matcher: Matcher): DraftContext['quoted'] {
  return { handle, text, ...readText(text.slice(0, MOST_CHARACTERS), matcher) }
}

function readText(text: string, matcher: Matcher): Pick<DraftContext, 'tokens' | 'ofKind' | 'matches'> {
  const tokens = tokenise(text)
  const found = withoutAllowed(matcher.run(tokens))
  return { tokens, ofKind: kindReader(tokens), matches: (group) => found.get(group) ?? NONE }
}

const NONE: readonly Match[] = []

function withoutAllowed(found: Matches): Matches {
  const allowed = found.get('allowed')
  if (!allowed) return found
  const covered = new Coverage()
  for (const span of allowed) covered.add(span)
  return { get: (group) => found.get(group)?.filter((match) => !covered.overlaps(match)) }
}

/** Of two findings of one rule on the same words, the graver one stays, then the longer one. */
function withoutOverlap(findings: readonly Finding[]): Finding[] {
  const length = ({ span }: Finding) => (span ? span.end - span.start : 0)
  const ranked = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || length(b) - length(a))
  const covered = new Coverage()
  return ranked.filter(({ span }) => {
    if (!span) return true
    if (covered.overlaps(span)) return false
    covered.add(span)
    return true
  })
}

function toHint(rule: Rule, { severity, span, message, data = [], insert, rephrase }: Finding, text: string): Hint {
  return {
    rule: rule.id,
    severity,
    start: span?.start ?? null,
    end: span?.end ?? null,
    match: span ? text.slice(span.start, span.end) : null,
    message,
    data,
    sources: rule.sources,
    ...(insert === undefined ? {} : { insert }),
    ...(rephrase === undefined ? {} : { rephrase }),
  }
}

function compareHints(a: Hint, b: Hint): number {
  const byPlace = (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1)
  return (
    RANK[a.severity] - RANK[b.severity] || byPlace || compareText(a.rule, b.rule) || compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
