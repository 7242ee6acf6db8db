import * as v from 'valibot'

const tags = v.optional(v.array(v.pipe(v.string(), v.minLength(1))))

/** One entry of `accounts` in storage.local or in the managed policy (docs: contract of the accounts list). */
const accountSchema = v.object({
  platform: v.picklist(['x', 'instagram', 'linkedin']),
  handle: v.pipe(
    v.string(),
    v.transform((handle) => handle.trim().replace(/^@/, '')),
    v.regex(/^[\p{L}\p{N}._-]+$/u),
  ),
  type: v.picklist(['corporate', 'hybrid', 'personal']),
  name: v.optional(v.string()),
  ministry: v.optional(v.string()),
  party: v.optional(v.string()),
  roleHashtags: v.optional(v.object({ department: tags, party: tags, private: tags })),
  manager: v.optional(v.string()),
  status: v.optional(v.string()),
})

export type RegisteredAccount = v.InferOutput<typeof accountSchema>

export interface BadEntry {
  /** Place in the list; -1 when the value is no list at all. */
  index: number
  problem: string
}

/** Splits an unknown value into the entries that are right and a description of those that are not. */
export function parseAccounts(value: unknown): { accounts: RegisteredAccount[]; bad: BadEntry[] } {
  if (value === undefined || value === null) return { accounts: [], bad: [] }
  if (!Array.isArray(value)) return { accounts: [], bad: [{ index: -1, problem: 'not a list' }] }
  const accounts: RegisteredAccount[] = []
  const bad: BadEntry[] = []
  value.forEach((entry: unknown, index) => {
    const result = v.safeParse(accountSchema, entry)
    if (result.success) accounts.push(result.output)
    else
      bad.push({
        index,
        problem: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`).join('; '),
      })
  })
  return { accounts, bad }
}
