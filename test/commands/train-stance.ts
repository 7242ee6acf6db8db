import { writeFileSync } from 'node:fs'
import { officeCues, partisanCues } from '../../rules/lexicon/stance-cues.ts'
import { SIGNS } from '../../rules/partisan/stance.ts'
import { type Example, readExamples } from './stance-data.ts'

/**
 * Sets the weights of the stance cues by logistic regression. Weights keep the sign their list says and stay small, so that
 * no single word decides; the threshold is where, on examples the weights have not seen, at most this share of the office's
 * texts is taken for a party's.
 */
const FALSE_ALARMS = Number(process.argv[2] ?? 0.001)
const FOLDS = 5
const ROUNDS = 400
const MOST = 1.4
const COUNT = partisanCues.length + officeCues.length + SIGNS.length
const SHRINK = 0.0003

interface Model {
  weights: Float64Array
  bias: number
}

/** Texts too short to be asked about teach nothing: they would make common words look telling. */
function train(all: readonly Example[]): Model {
  const examples = all.filter(({ readable }) => readable)
  const weights = new Float64Array(COUNT)
  const seen = new Float64Array(COUNT + 1).fill(1e-4)
  let bias = 0
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(COUNT + 1)
    for (const { evidence, label } of examples) {
      const error = 1 / (1 + Math.exp(-score({ weights, bias }, evidence))) - label
      for (const { cue, value } of evidence) slope[cue] = at(slope, cue) + error * value
      slope[COUNT] = at(slope, COUNT) + error
    }
    for (let cue = 0; cue <= COUNT; cue++) {
      const step = at(slope, cue) / examples.length + (cue < COUNT ? SHRINK * at(weights, cue) : 0)
      seen[cue] = at(seen, cue) + step * step
      const change = (0.15 * step) / Math.sqrt(at(seen, cue))
      if (cue === COUNT) bias -= change
      else weights[cue] = clamp(at(weights, cue) - change, cue)
    }
  }
  return { weights, bias }
}

function clamp(weight: number, cue: number): number {
  const isOffice = cue >= partisanCues.length && cue < COUNT - SIGNS.length
  return isOffice
    ? Math.min(0, Math.max(-1, weight))
    : Math.max(0, Math.min(cue >= COUNT - SIGNS.length ? 2.5 : MOST, weight))
}

function score({ weights, bias }: Model, evidence: Example['evidence']): number {
  return evidence.reduce((sum, { cue, value }) => sum + at(weights, cue) * value, bias)
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? 0
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}

/** Which fold an example is in: the same text always in the same one. */
function foldOf({ text }: Example): number {
  let hash = 7
  for (const char of text.slice(0, 60)) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003
  return hash % FOLDS
}

const examples = readExamples()
const unseen = new Map<Example, number>()
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(examples.filter((example) => foldOf(example) !== fold))
  for (const example of examples) if (foldOf(example) === fold) unseen.set(example, score(model, example.evidence))
}
const scoreOf = (example: Example) => (example.readable ? (unseen.get(example) ?? 0) : Number.NEGATIVE_INFINITY)
const office = examples.filter(({ label }) => label === 0).sort((a, b) => scoreOf(b) - scoreOf(a))
const party = examples.filter(({ label }) => label === 1)
/** The score that a share of the office's texts, with or without a party's name in them, passes. */
function limitAt(isNamed: boolean, share: number): number {
  const list = office.filter(({ named }) => named === isNamed)
  return scoreOf(list[Math.floor(list.length * share)] as Example)
}
function found(limits: { named: number; plain: number }): number {
  return party.filter((example) => example.marked || scoreOf(example) > (example.named ? limits.named : limits.plain))
    .length
}

const withoutMinistries = train(examples.filter(({ source }) => source !== 'ministry'))
const ministries = examples.filter(({ source }) => source === 'ministry')
const NAMED_ALARMS = Number(process.argv[3] ?? 0.02)
console.log(`${party.length} party posts, ${office.length} of the office; out of fold:`)
for (const share of [0.002, 0.003, 0.005, 0.0075, 0.01, 0.015]) {
  const limits = { named: limitAt(true, NAMED_ALARMS), plain: limitAt(false, share) }
  const alarms = ministries.filter(
    ({ evidence, named, readable }) =>
      readable && score(withoutMinistries, evidence) > (named ? limits.named : limits.plain),
  )
  const percent = ((100 * found(limits)) / party.length).toFixed(1)
  console.log(
    `  false alarms ${100 * share}%: ${percent}% found; ministries left out of training: ${alarms.length} of ${ministries.length}`,
  )
}
console.log('The office’s texts that come nearest:')
for (const example of office.filter(({ named }) => !named).slice(0, 40))
  console.log(`  ${scoreOf(example).toFixed(2)} ${example.source} ${example.text.slice(0, 120)}`)

const limits = { named: limitAt(true, NAMED_ALARMS), plain: limitAt(false, FALSE_ALARMS) }
const { weights, bias } = train(examples)
const rounded = [...weights].map(short)
writeFileSync(
  'rules/lexicon/stance-weights.ts',
  `/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and weights together pass the threshold.
 */
export const bias = ${short(bias)}
/** For a draft that names no party, and for one that does: a neutral mention is only a warning. */
export const thresholds = { plain: ${short(limits.plain)}, named: ${short(limits.named)} }
// biome-ignore format: made by a script
export const weights: readonly number[] = [${rounded.join(',')}]
`,
)
