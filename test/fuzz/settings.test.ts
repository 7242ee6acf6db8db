import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { migrated } from '../../components/accounts/migrations.ts'
import { parseOwn } from '../../components/accounts/own-schema.ts'
import { parsePolicy } from '../../components/accounts/policy-schema.ts'
import { mergeOptions, mergeRegister } from '../../components/accounts/settings.ts'
import { createChecker } from '../../rules/engine/checker.ts'
import { rules } from '../../rules/index.ts'
import { anyDraft } from '../engine/drafts.ts'
import { many, tell } from './runs.ts'
import { anySettings } from './values.ts'

const ids = rules.map(({ id }) => id)
const builtIn = { rules: ids, elections: [] }
/** Compiling the rules for each policy takes most of the time, so there are fewer policies and many drafts for each. */
const SHARE_FOR_CHECKS = 0.02
const DRAFTS = { minLength: 20, maxLength: 50 }

afterEach(() => {
  expect(Object.keys(Object.prototype), 'nothing got into the prototype of all objects').toEqual([])
})

describe('a policy, an import or storage that anybody may have made', () => {
  it('is read without a throw, and what is left is right', () => {
    tell('policies and storage')
    fc.assert(
      fc.property(anySettings, (settings) => {
        const policy = parsePolicy(settings, ids)
        expect(parsePolicy(policy.value ?? {}, ids)).toEqual({ value: policy.value ?? {}, bad: [] })
        for (const { found, at } of policy.bad) expect([typeof found, typeof at]).toEqual(['string', 'string'])
        if (typeof settings !== 'object' || settings === null) return
        const own = parseOwn(migrated(settings as Record<string, unknown>), ids)
        expect(parseOwn(own.value ?? {}, ids)).toEqual({ value: own.value ?? {}, bad: [] })
        mergeRegister(own.value ?? {}, policy.value ?? {}, false)
      }),
      many(),
    )
  })

  it('never makes a check fail, whatever terms it brings', { timeout: 60_000 }, () => {
    tell('policies, each with twenty drafts or more,', SHARE_FOR_CHECKS)
    fc.assert(
      fc.property(anySettings, fc.array(anyDraft, DRAFTS), (settings, drafts) => {
        const policy = parsePolicy(settings, ids).value ?? {}
        const { check } = createChecker(rules, mergeOptions(policy, policy, builtIn))
        for (const draft of drafts) {
          const { failures, hints } = check(draft)
          expect(failures).toEqual([])
          for (const { start, end, match } of hints)
            if (start !== null && end !== null) expect(draft.text.slice(start, end)).toBe(match)
        }
      }),
      many(SHARE_FOR_CHECKS),
    )
  })
})
