import { parties } from '../../rules/lexicon/parties.ts'
import { officeCues, partisanCues } from '../../rules/lexicon/stance-cues.ts'
import { SIGNS } from '../../rules/partisan/stance-signs.ts'
import { fold } from '../../rules/text/fold.ts'
import { partiesOfTag } from '../../rules/text/party-tags.ts'
import { type Settings as Descent, descend, type Row, read } from './descent.ts'
import type { Example } from './stance-data.ts'

/** Logistic regression over the cues and the terms of rules/wording/terms.ts. */
export interface Model {
  bias: number
  cues: readonly number[]
  terms: ReadonlyMap<string, number>
}

const CUES = partisanCues.length + officeCues.length + SIGNS.length
/** So that no single cue decides. */
const MOST = { partisan: 1.4, office: -1, sign: 2.5 }
const MOST_TERMS = 8000

export interface Settings extends Pick<Descent, 'rounds' | 'shrink' | 'batch' | 'step' | 'clamp'> {
  /** A term that fewer texts have may be an accident, or give somebody away. */
  fewestTexts: number
  /** How many texts one counts for. */
  times?: (example: Example) => number
}

/** For the tone of a party: cues keep the sign of their list. */
export const TONE: Settings = { rounds: 50, batch: 256, step: 0.4, shrink: 0.00004, fewestTexts: 3, clamp }

/** Trains on all terms, keeps those that weigh most, and trains again on these. */
export function train(examples: readonly Example[], settings: Settings): Model {
  const all = regress(examples, common(examples, settings), settings)
  const heaviest = [...all.terms].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, MOST_TERMS)
  return regress(examples, new Set(heaviest.map(([name]) => name)), settings)
}

export function score({ bias, cues, terms }: Model, example: Example): number {
  let sum = bias
  for (const { cue, value } of example.evidence) sum += value * (cues[cue] ?? 0)
  for (const { name, value } of example.terms) sum += value * (terms.get(name) ?? 0)
  return sum
}

function common(examples: readonly Example[], { fewestTexts }: Settings): Set<string> {
  const texts = new Map<string, number>()
  for (const { terms } of examples) for (const { name } of terms) texts.set(name, (texts.get(name) ?? 0) + 1)
  return new Set([...texts].filter(([name, count]) => count >= fewestTexts && !namesParty(name)).map(([name]) => name))
}

const NAMES = new Set(
  parties
    .flatMap(({ names, youth = [], doubtful = [], people = [] }) => [
      ...names,
      ...youth,
      ...doubtful,
      ...people.map(surname),
    ])
    .map(fold),
)

/** Parties and their faces are looked for by the lexicons: their names must not decide here again. */
function namesParty(name: string): boolean {
  if (name.startsWith('#')) return partiesOfTag(name).length > 0
  return name
    .replace('^', '')
    .split('+')
    .some((word) => NAMES.has(word))
}

function surname(name: string): string {
  return name.split(' ').at(-1) as string
}

function regress(examples: readonly Example[], known: ReadonlySet<string>, settings: Settings): Model {
  const names = [...known]
  const placeOf = new Map(names.map((name, at) => [name, CUES + at]))
  const rows = examples.map((example): Row => {
    const { evidence, terms, label } = example
    const found = terms.filter(({ name }) => placeOf.has(name))
    return {
      label,
      places: [...evidence.map(({ cue }) => cue), ...found.map(({ name }) => placeOf.get(name) as number)],
      values: [...evidence, ...found].map(({ value }) => value),
      ...(settings.times && { times: settings.times(example) }),
    }
  })
  const { weights, bias } = descend(rows, { size: CUES + names.length, ...settings })
  return {
    bias,
    cues: [...weights.subarray(0, CUES)],
    terms: new Map(names.map((name, at) => [name, read(weights, CUES + at)])),
  }
}

function clamp(weight: number, place: number): number {
  if (place >= CUES) return weight
  if (place >= CUES - SIGNS.length) return Math.max(0, Math.min(MOST.sign, weight))
  if (place >= partisanCues.length) return Math.min(0, Math.max(MOST.office, weight))
  return Math.max(0, Math.min(MOST.partisan, weight))
}
