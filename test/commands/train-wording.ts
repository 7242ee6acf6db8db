import { writeFileSync } from 'node:fs'
import { MODEL_IDS, type ModelId } from '../../rules/wording/models.ts'
import { listedWorth } from '../../rules/wording/wording.ts'
import { byWeight } from './weights.ts'
import { type Example, isNews, isOffice, isPlain, LONG, PLAIN, REAL, readExamples } from './wording-data.ts'
import { isUnseen, type Model, score, train } from './wording-model.ts'
import { CASES, NEWS, PERSONAL } from './wording-reader.ts'

/**
 * Sets the weights of the models of wording (rules/wording), one for each rule that has one, or for the rules that are named. Each set of
 * test/drafts/unseen-<tag>-<rule>.jsonl was written by somebody who never saw the rules; it is judged by a model that was trained without it, and
 * a share of the other drafts with it. The threshold is where most of these are right, with no more hints on innocent drafts than MOST.
 */
const MOST = { innocent: 0.04, hard: 0.06, plain: 0.013, real: 0.02 }
/** Hard drafts about cases are harder than what people write: nearly all name a case of the reader’s. Plain posts, which are no replies, say nothing of them. */
const MOST_HARD_CASES = 0.12
/** These tell the office’s news from the rest: plain posts of the office are no innocent ones for them, and fewer terms are enough. */
const ON_NEWS: readonly ModelId[] = [PERSONAL, NEWS]
const MOST_TERMS_ON_NEWS = 2000
const STEPS = Array.from({ length: 60 }, (_, at) => at / 10 - 4)

interface Judged {
  example: Example
  points: number
}

for (const id of MODEL_IDS.filter((one) => process.argv.length < 3 || process.argv.includes(one))) {
  const examples = readExamples(id)
  const judged = judgeUnseen(id, examples)
  const threshold = chosen(id, judged)
  report(id, judged, threshold)
  write(id, trained(id, examples), threshold)
}

function trained(id: ModelId, examples: readonly Example[]): Model {
  const within = examples.filter(({ outside }) => !outside)
  return ON_NEWS.includes(id) ? train(within, MOST_TERMS_ON_NEWS) : train(within)
}

function tagOf({ source }: Example): string {
  return source.split('-')[1] as string
}

/** What a model says that was trained without the set of the draft; other drafts are dealt out over the sets. */
function judgeUnseen(id: ModelId, examples: readonly Example[]): Judged[] {
  const tags = [...new Set(examples.filter(isUnseen).map(tagOf))].sort()
  return tags.flatMap((tag, turn) => {
    const isOut = (example: Example) =>
      isUnseen(example) ? tagOf(example) === tag : example.text.length % tags.length === turn
    const model = trained(
      id,
      examples.filter((example) => !isOut(example)),
    )
    return examples.filter(isOut).map((example) => ({ example, points: score(model, example) }))
  })
}

function isRight(id: ModelId, { example: { label, listed, outside }, points }: Judged, threshold: number): boolean {
  const speaks = outside ? listed : points + (listed ? listedWorth(id) : 0) > threshold
  return speaks === (label === 1)
}

function wrongShare(id: ModelId, judged: readonly Judged[], threshold: number): number {
  return judged.length === 0 ? 0 : judged.filter((one) => !isRight(id, one, threshold)).length / judged.length
}

function chosen(id: ModelId, judged: readonly Judged[]): number {
  const isReal = ({ source }: Example) => source === REAL
  const isOrdinary = (example: Example) => isPlain(example) || isNews(example)
  const share = (isOne: (example: Example) => boolean, at: number) =>
    wrongShare(
      id,
      judged.filter(({ example }) => isOne(example)),
      at,
    )
  const unseen = judged.filter(({ example }) => isUnseen(example) && example.source.endsWith(id))
  const innocent = unseen.filter(({ example }) => example.label === 0)
  const isAllowed = (at: number) =>
    wrongShare(id, innocent, at) <= MOST.innocent &&
    wrongShare(id, hardOf(judged), at) <= (id === CASES ? MOST_HARD_CASES : MOST.hard) &&
    (id === CASES || ON_NEWS.includes(id) || (share(isOrdinary, at) <= MOST.plain && share(isReal, at) <= MOST.real))
  const allowed = STEPS.filter(isAllowed)
  return (allowed.length > 0 ? allowed : STEPS.slice(-1)).reduce((best, at) =>
    wrongShare(id, unseen, at) < wrongShare(id, unseen, best) ? at : best,
  )
}

/** Innocent drafts that were written for the rule. */
function hardOf(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ example }) => example.label === 0 && !isUnseen(example) && !isOffice(example))
}

function report(id: ModelId, judged: readonly Judged[], threshold: number) {
  const unseen = judged.filter(({ example }) => isUnseen(example) && example.source.endsWith(id))
  const tags = [...new Set(unseen.map(({ example }) => tagOf(example)))]
  const share = (list: readonly Judged[]) => (100 * (1 - wrongShare(id, list, threshold))).toFixed(1)
  const sets = tags.map((tag) => `${tag} ${share(unseen.filter(({ example }) => tagOf(example) === tag))}`)
  const innocent = unseen.filter(({ example }) => example.label === 0)
  console.log(
    `${id}: ${share(unseen)}% right (${sets.join(', ')}; innocent ${share(innocent)}, others ${share(hardOf(judged))}) at ${threshold.toFixed(1)}`,
  )
  const office = [PLAIN, 'office-posts2', REAL, LONG, 'ministry', 'news', 'news2'].map((source) => {
    const list = judged.filter(({ example }) => example.source === source)
    return `${source} ${list.filter((one) => !isRight(id, one, threshold)).length} of ${list.length}`
  })
  console.log(`  hints on texts of the office: ${office.join(', ')}`)
  if (!process.argv.includes('--list')) return
  for (const { example, points } of judged.filter((one) => !isRight(id, one, threshold)))
    console.log(
      `  ${example.label === 1 ? 'missed' : 'false alarm'} ${points.toFixed(1)} ${example.listed ? 'listed ' : ''}${example.source}: ${example.text.replaceAll('\n', ' / ').slice(0, 200)}`,
    )
}

function write(id: ModelId, { bias, terms }: Model, threshold: number) {
  writeFileSync(
    `rules/lexicon/wording/${id}.ts`,
    `import type { Weights } from '../../wording/terms.ts'

/** Made by test/commands/train-wording.ts; do not edit. */
// biome-ignore format: made by a script
const weights: Weights = {
  bias: ${bias.toFixed(2)},
  threshold: ${threshold.toFixed(1)},
  terms: {
${byWeight(terms, 20)}
  },
}
export default weights
`,
  )
}
