import { describe, expect, it } from 'vitest'
import { createChecker } from '../../rules/engine/checker.ts'
import { check, type Rule, rules } from '../../rules/index.ts'
import type { AccountType, CheckOptions, Draft, Hint, Severity } from '../../rules/types.ts'
import { type DraftParts, draftOf } from './drafts.ts'

export type ValidCase = string | DraftParts
export interface InvalidCase extends DraftParts {
  /** The words the hint must point at; null for a hint about the whole draft; left out means: do not look. */
  match?: string | null
  severity?: Severity
  message?: string
  /** How many hints of this rule; left out means at least one. */
  count?: number
}

/**
 * Runs a rule's table as ESLint's RuleTester does: the drafts it must be silent on first. The whole product checks each
 * draft, so that a rule that stands in another's way is seen; only this rule's hints are looked at.
 */
export function testRule(
  rule: Rule,
  cases: { account?: AccountType; valid: ValidCase[]; invalid: InvalidCase[]; options?: CheckOptions },
) {
  const run = (parts: DraftParts): Hint[] =>
    hintsOf(rule, draftOf({ type: cases.account ?? 'corporate', ...parts }), cases.options)
  describe(rule.id, () => {
    it.each(cases.valid.map(titled))('is silent: $title', ({ parts }) => {
      expect(run(parts)).toEqual([])
    })
    it.each(cases.invalid.map(titled))('speaks: $title', ({ parts }) => {
      const { match, severity, message, count } = parts as InvalidCase
      const hints = run(parts)
      expect(hints.length, 'number of hints').toBeGreaterThan(0)
      if (count !== undefined) expect(hints).toHaveLength(count)
      if (match !== undefined) expect(hints.map((hint) => hint.match)).toContain(match)
      if (severity) expect(hints.map((hint) => hint.severity)).toContain(severity)
      if (message) expect(hints.map((hint) => hint.message)).toContain(message)
    })
  })
}

function titled(parts: ValidCase): { title: string; parts: DraftParts } {
  const whole = typeof parts === 'string' ? { text: parts } : parts
  const { text, ...rest } = whole
  return {
    title: `${text.slice(0, 70)} ${Object.values(rest)
      .filter((value) => typeof value === 'string')
      .join(' ')}`,
    parts: whole,
  }
}

export function hintsOf(rule: Rule, draft: Draft, options?: CheckOptions): Hint[] {
  expect(rules, 'the index lists the rule').toContain(rule)
  const result = options ? createChecker(rules, options).check(draft) : check(draft)
  expect(result.failures).toEqual([])
  for (const { start, end, match } of result.hints) {
    if (start !== null && end !== null) expect(draft.text.slice(start, end)).toBe(match)
  }
  return result.hints.filter((hint) => hint.rule === rule.id)
}
