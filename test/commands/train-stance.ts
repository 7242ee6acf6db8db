import { writeFileSync } from 'node:fs'
import { type Example, POSTS, readExamples } from './stance-data.ts'
import { type Model, score, train } from './stance-model.ts'

/**
 * Sets the weights of the cues and words of the tone (rules/partisan/stance.ts). The thresholds are where, on texts that the
 * weights have not seen, at most these shares of the office's written drafts, plain, short and naming a party, are taken for a party's;
 * the drafts are harder than what ministries post.
 */
const [plainShare = 0.0125, shortShare = 0.002, namedShare = 0.025] = process.argv.slice(2).map(Number)
const FOLDS = 5
const SHARES = [0.002, 0.005, 0.0075, 0.01, 0.0125, 0.015, 0.02, 0.03]

const examples = readExamples()
const unseen = scoreUnseen(examples)
const scoreOf = (example: Example) => (isAsked(example) ? (unseen.get(example) ?? 0) : Number.NEGATIVE_INFINITY)
const hard = examples
  .filter(({ label, source, marked }) => label === 0 && !POSTS.includes(source) && !marked)
  .sort((a, b) => scoreOf(b) - scoreOf(a))

report()
write(train(examples.filter(isAsked)))

function isAsked({ readable }: Example): boolean {
  return readable
}

/** What a model says of each example that was trained without its fold. Texts that are not asked about teach nothing. */
function scoreUnseen(all: readonly Example[]): Map<Example, number> {
  const scores = new Map<Example, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(all.filter((example) => isAsked(example) && foldOf(example) !== fold))
    for (const example of all) if (foldOf(example) === fold) scores.set(example, score(model, example))
  }
  return scores
}

/** The same text always in the same fold. */
function foldOf({ text }: Example): number {
  let hash = 7
  for (const char of text.slice(0, 60)) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003
  return hash % FOLDS
}

/** The score that a share of the office's drafts of one kind passes. */
function limitAt(kind: Example['kind'], share: number): number {
  const list = hard.filter((example) => example.kind === kind)
  return scoreOf(list[Math.floor(list.length * share)] as Example)
}

function limitsAt(plain: number): Record<Example['kind'], number> {
  return {
    plain: limitAt('plain', plain),
    short: limitAt('short', (plain * shortShare) / plainShare),
    named: limitAt('named', namedShare),
  }
}

/** Posts by account, drafts by file, each divided by what they are. */
function sourceOf({ source, label }: Example): string {
  if (POSTS.includes(source)) return source
  return `${source.replace('.jsonl', '')} ${label === 1 ? 'party' : 'office'}`
}

function report() {
  const withoutMinistries = train(examples.filter((example) => isAsked(example) && example.source !== 'ministry'))
  console.log('out of fold; errors by marker or tone. "new": ministries, when none was in training')
  const sources = [...new Set(examples.map(sourceOf))].sort()
  for (const share of SHARES) {
    const limits = limitsAt(share)
    const passes = (example: Example, points: number) =>
      example.marked || (isAsked(example) && points > limits[example.kind])
    const counts = sources.map((key) => {
      const own = examples.filter((example) => sourceOf(example) === key)
      return `${key} ${own.filter((example) => passes(example, scoreOf(example))).length}/${own.length}`
    })
    const alarms = examples.filter(
      (example) => example.source === 'ministry' && passes(example, score(withoutMinistries, example)),
    )
    console.log(`${100 * share}% (${limits.plain.toFixed(2)}): ${counts.join(', ')}, new ${alarms.length}`)
  }
  console.log('Party texts of the drafts that stay unseen at the chosen share:')
  const limits = limitsAt(plainShare)
  for (const example of examples) {
    const isMissed = !example.marked && scoreOf(example) <= limits[example.kind]
    if (example.label === 1 && !POSTS.includes(example.source) && isMissed)
      console.log(`  ${example.text.slice(0, 120)}`)
  }
  console.log('The office’s texts that come nearest:')
  const nearest = examples.filter(({ label, marked }) => label === 0 && !marked).sort((a, b) => scoreOf(b) - scoreOf(a))
  for (const example of nearest.slice(0, 60))
    console.log(`  ${scoreOf(example).toFixed(2)} ${example.source} ${example.kind} ${example.text.slice(0, 120)}`)
}

function write({ bias, cues, words }: Model) {
  const limits = limitsAt(plainShare)
  writeFileSync(
    'rules/lexicon/stance-weights.ts',
    `/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = ${round(bias, 2)}
/** For a draft that names no party, for a short one, and for one that names a party: a neutral mention is only a warning. */
export const thresholds = { plain: ${round(limits.plain, 2)}, short: ${round(limits.short, 2)}, named: ${round(limits.named, 2)} }
// biome-ignore format: made by a script
export const weights: readonly number[] = [${cues.map((weight) => round(weight, 2)).join(',')}]
`,
  )
  const byWeight = new Map<number, string[]>()
  for (const [name, weight] of words) {
    const key = round(weight, 1)
    if (key !== 0) byWeight.set(key, [...(byWeight.get(key) ?? []), name])
  }
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([key, names]) => `  '${key}': '${names.sort().join(' ')}',`)
  writeFileSync(
    'rules/lexicon/stance-word-weights.ts',
    `/**
 * Words, #tags and pairs of words by how much they speak for (above 0) or against a party's post. Made by
 * test/commands/train-stance.ts; do not edit.
 */
// biome-ignore format: made by a script
export const wordWeights: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`,
  )
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
