import { type Checker, createChecker } from './engine/checker.ts'
import type { Rule } from './engine/rule.ts'
import formalCorrespondence from './formal-correspondence.ts'
import mediaRights from './media-rights.ts'
import paidPromotion from './paid-promotion.ts'
import partyPolitics from './party-politics.ts'
import personalData from './personal-data.ts'
import personalProfiling from './personal-profiling.ts'
import plainLanguage from './plain-language.ts'
import policyOnPersonalAccount from './policy-on-personal-account.ts'
import privateContent from './private-content.ts'
import promotionalTone from './promotional-tone.ts'
import publishOnRijksoverheid from './publish-on-rijksoverheid.ts'
import roleHashtag from './role-hashtag.ts'
import type { CheckOptions, CheckResult, Draft, TimeLimit } from './types.ts'
import webcareForm from './webcare-form.ts'

export type { Rule } from './engine/rule.ts'
export type { Account, CheckOptions, CheckResult, Draft, Hint, Severity } from './types.ts'

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  formalCorrespondence,
  mediaRights,
  paidPromotion,
  partyPolitics,
  personalData,
  personalProfiling,
  plainLanguage,
  policyOnPersonalAccount,
  privateContent,
  promotionalTone,
  publishOnRijksoverheid,
  roleHashtag,
  webcareForm,
]

const checkers = new WeakMap<CheckOptions, Checker>()
const NO_OPTIONS: CheckOptions = {}

/**
 * The hints on one draft: pure and synchronous. Offsets are UTF-16 code units into `draft.text`. Compiling an options
 * object takes some milliseconds and is done once per object, so pass the same one again.
 */
export function check(draft: Draft, options: CheckOptions = NO_OPTIONS, limit?: TimeLimit): CheckResult {
  let checker = checkers.get(options)
  if (!checker) checkers.set(options, (checker = createChecker(rules, options)))
  return checker.check(draft, limit)
}
