import * as v from 'valibot'
import type { CheckOptions } from '../../rules/types.ts'

const terms = v.array(v.string())
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))

/** The keys of the managed policy that shape a check; each stands on its own, so that one bad value spoils no other. */
const keys = {
  disabledRules: terms,
  extraTerms: v.object({ partyPolitical: v.optional(terms), promotional: v.optional(terms) }),
  allowedTerms: terms,
  elections: v.array(v.object({ type: v.string(), date: day, start: v.optional(day) })),
} as const

/** Malformed values are left out of the options and described. */
export function parseCheckOptions(policy: Record<string, unknown>): { options: CheckOptions; bad: string[] } {
  const options: Record<string, unknown> = {}
  const bad: string[] = []
  for (const [key, schema] of Object.entries(keys)) {
    if (policy[key] === undefined) continue
    const result = v.safeParse(schema, policy[key])
    if (result.success) options[key] = result.output
    else bad.push(`${key}: ${result.issues[0].message}`)
  }
  return { options, bad }
}
