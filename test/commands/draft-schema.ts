import * as v from 'valibot'
import { type Draft, PLATFORMS } from '../../rules/types.ts'

/** Null says the same as leaving a field out: many programs write it. */
function optional<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  )
}

const text = v.string()
const count = optional(v.pipe(v.number(), v.integer(), v.minValue(0)))
const tags = optional(v.array(v.pipe(text, v.minLength(1))))
const platform = v.picklist(PLATFORMS)

const account = v.object({
  type: v.picklist(['corporate', 'hybrid', 'personal']),
  handle: text,
  platform: optional(platform),
  name: optional(text),
  ministry: optional(text),
  party: optional(text),
  roleHashtags: optional(v.object({ department: tags, party: tags, private: tags })),
})

const day = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not of the form yyyy-mm-dd'), v.check(isDay, 'no such day'))

/** A line of input of the check command. Fields that are not in it are ignored. */
const lineSchema = v.object({
  id: v.union([text, v.number()], 'not a string or a number'),
  platform,
  surface: v.picklist(['post', 'quote', 'reply', 'comment']),
  account,
  author: optional(v.picklist(['department', 'party', 'private'])),
  text,
  quoted: optional(v.object({ handle: optional(text), text: optional(text) })),
  media: optional(v.object({ images: count, videos: count, withoutAlt: count })),
  date: optional(day),
})

export type Id = string | number
export type ReadLine = { id: Id; draft: Draft } | { id: Id | null; problem: string }

/** Reads one line; what is wrong with it is said field by field. */
export function readLine(line: string): ReadLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { id: null, problem: `not JSON: ${(error as Error).message}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, problem: 'line: not a JSON object' }
  const result = v.safeParse(lineSchema, value)
  if (!result.success) return { id: idOf(value), problem: result.issues.map(describe).join('; ') }
  const { id, ...draft } = result.output
  return { id, draft }
}

function idOf(value: { id?: unknown }): Id | null {
  const { id } = value
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'line'}: ${issue.received === 'undefined' ? 'missing' : issue.message}`
}

function isDay(value: string): boolean {
  const time = Date.parse(value)
  // Some days that do not exist, such as 30 February, are read as a later one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
