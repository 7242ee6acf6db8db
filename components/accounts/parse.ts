import * as v from 'valibot'

/** Something in storage, a policy or a file that is not what it should be. It is left out; the rest holds. */
export interface Problem {
  /** Where it stands, such as `accounts[3].handle`. */
  at: string
  /** What should stand there: the words are message `expected_<expected>`. */
  expected: string
  /** The beginning of what stands there. */
  found: string
}

export interface Parsed<Value> {
  /** Undefined when nothing usable was there. */
  value: Value | undefined
  bad: Problem[]
}

export type Parser<Value> = (value: unknown, at: string) => Parsed<Value>

type Schema = v.GenericSchema
const MOST_SHOWN = 60

export function problem(at: string, expected: string, found: unknown): Problem {
  const words = typeof found === 'string' ? found : (JSON.stringify(found) ?? '–')
  return { at, expected, found: words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words }
}

/** The value as a whole is right or wrong. */
export function whole<S extends Schema>(schema: S): Parser<v.InferOutput<S>> {
  return (value, at) => {
    const result = v.safeParse(schema, value, { abortPipeEarly: true })
    if (result.success) return { value: result.output, bad: [] }
    return { value: undefined, bad: result.issues.map((issue) => issueAt(issue, at)) }
  }
}

/** Every entry stands on its own; a list of which no entry is right counts as not there. */
export function listOf<S extends Schema>(schema: S): Parser<v.InferOutput<S>[]> {
  const entry = whole(schema)
  return (value, at) => {
    if (!Array.isArray(value)) return { value: undefined, bad: [problem(at, 'list', value)] }
    const parsed = value.map((one: unknown, index) => entry(one, `${at}[${index}]`))
    const good = parsed.flatMap((one) => (one.value === undefined ? [] : [one.value]))
    return { value: good.length > 0 || value.length === 0 ? good : undefined, bad: parsed.flatMap(({ bad }) => bad) }
  }
}

/** An object of which every part stands on its own; parts nobody knows are named. */
export function partsOf<Shape extends object>(
  parsers: {
    [Key in keyof Shape]: Parser<Shape[Key]>
  },
): Parser<Partial<Shape>> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { value: undefined, bad: [problem(at, 'object', value)] }
    const good: Partial<Shape> = {}
    const bad: Problem[] = []
    for (const [key, part] of Object.entries(value)) {
      const place = at ? `${at}.${key}` : key
      const parser = Object.hasOwn(parsers, key) ? parsers[key as keyof Shape] : undefined
      const parsed = parser ? parser(part, place) : { value: undefined, bad: [problem(place, 'known_key', part)] }
      if (parsed.value !== undefined) Object.assign(good, { [key]: parsed.value })
      bad.push(...parsed.bad)
    }
    return { value: good, bad }
  }
}

function issueAt(issue: v.BaseIssue<unknown>, at: string): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  // A missing key is an issue of the object around it, which has no words for this key.
  const missing = issue.type === 'object' && issue.input === undefined && path.length > 0
  return problem(at + path.join(''), missing ? 'value' : issue.message, issue.input)
}
