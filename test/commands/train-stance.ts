import { writeFileSync } from 'node:fs'
import { type Example, POSTS, readExamples } from './stance-data.ts'
import { type Model, score, TONE, train } from './stance-model.ts'
import { byWeight, FOLDS, foldOf, round } from './weights.ts'

/**
 * Sets the weights of the cues and terms of the tone (rules/partisan/stance.ts). The thresholds are where, on texts that the weights have
 * not seen, at most these shares are taken for a party's: of the plain posts of the office and of news (plain, short, told as news), and of all
 * drafts of the office that name a party.
 */
const [plainShare = 0.03, shortShare = 0.006, toldShare = 0.002, namedShare = 0.04] = process.argv.slice(2).map(Number)
const SHARES = [0.005, 0.01, 0.015, 0.02, 0.03, 0.04]
/** Of 898 real sentences of news those that only tell were passing more often than the written ones, without this. */
const TOLD_MARGIN = 2.5
/** Written as ministries, ministers and newspapers write, not to be hard. */
const PLAIN = /^(?:news|office-posts)/

const examples = readExamples()
const unseen = scoreUnseen(examples)
const scoreOf = (example: Example) => (example.readable ? (unseen.get(example) ?? 0) : Number.NEGATIVE_INFINITY)
const office = examples
  .filter(({ label, source, marked }) => label === 0 && !POSTS.includes(source) && !marked)
  .sort((a, b) => scoreOf(b) - scoreOf(a))
const plain = office.filter(({ source }) => PLAIN.test(source))

report()
write(train(examples.filter(isAsked), TONE))

function isAsked({ readable, clear }: Example): boolean {
  return readable && clear
}

/** What a model says of each example that was trained without its fold. Texts that are not asked about teach nothing. */
function scoreUnseen(all: readonly Example[]): Map<Example, number> {
  const scores = new Map<Example, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(
      all.filter((example) => isAsked(example) && foldOf(example) !== fold),
      TONE,
    )
    for (const example of all) if (foldOf(example) === fold) scores.set(example, score(model, example))
  }
  return scores
}

/** The score that a share of the texts of one kind passes. */
function limitAt(texts: readonly Example[], kind: Example['kind'], share: number): number {
  const list = texts.filter((example) => example.kind === kind)
  return scoreOf(list[Math.floor(list.length * share)] as Example)
}

function limitsAt(share: number): Record<Example['kind'], number> {
  return {
    plain: limitAt(plain, 'plain', share),
    short: limitAt(plain, 'short', (share * shortShare) / plainShare),
    named: limitAt(office, 'named', namedShare),
    told: limitAt(plain, 'told', toldShare) + TOLD_MARGIN,
  }
}

/** Real posts by account; drafts by what they are. */
function sourceOf({ source, label }: Example): string {
  if (POSTS.includes(source)) return `real ${source}`
  if (label === 1) return 'party drafts'
  return PLAIN.exec(source)?.[0] ?? 'other office drafts'
}

function report() {
  const withoutMinistries = train(
    examples.filter((example) => isAsked(example) && example.source !== 'ministry'),
    TONE,
  )
  console.log('out of fold; errors by marker or tone. "new": ministries, when none was in training')
  const sources = [...new Set(examples.map(sourceOf))].sort()
  for (const share of SHARES) {
    const limits = limitsAt(share)
    const passes = (example: Example, points: number) =>
      example.marked || (example.readable && points > limits[example.kind])
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

function write({ bias, cues, terms }: Model) {
  const limits = limitsAt(plainShare)
  writeFileSync(
    'rules/lexicon/stance-weights.ts',
    `/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = ${round(bias, 2)}
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: ${round(limits.plain, 2)}, short: ${round(limits.short, 2)}, named: ${round(limits.named, 2)}, told: ${round(limits.told, 2)} }
// biome-ignore format: made by a script
export const weights: readonly number[] = [${cues.map((weight) => round(weight, 2)).join(',')}]
`,
  )
  writeFileSync(
    'rules/lexicon/stance-word-weights.ts',
    `/**
 * Terms (rules/wording/terms.ts) by how much they speak for (above 0) or against a party's post. Made by test/commands/train-stance.ts;
 * do not edit.
 */
// biome-ignore format: made by a script
export const wordWeights: Readonly<Record<string, string>> = {
${byWeight(terms, 10)}
}
`,
  )
}
