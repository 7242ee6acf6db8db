import { writeFileSync } from 'node:fs'
import { type Example, readExamples } from './stance-data.ts'
import { type Model, type Settings, score, train } from './stance-model.ts'
import { byWeight, FOLDS, foldOf, round } from './weights.ts'

/**
 * Sets the weights by which a text that names a party takes sides (rules/partisan/sides.ts): texts with an error against those that
 * name a party as a fact, or mean something else. Prints how many are found at some thresholds by weights that have not seen them, beside the lists.
 */
const threshold = Number(process.argv[2] ?? 1)
const examples = readExamples().filter(({ names, clear }) => names && clear)
const [sides, facts] = [examples.filter(({ label }) => label === 1), examples.filter(({ label }) => label === 0)]
const settings: Settings = {
  rounds: 200,
  shrink: 0.0005,
  fewestTexts: 2,
  // As much said by the facts as by the many more texts that take sides.
  times: ({ label }) => (label === 1 ? 1 : sides.length / facts.length),
}

report()
write(train(examples, settings))

function report() {
  const scores = new Map<Example, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(
      examples.filter((example) => foldOf(example) !== fold),
      settings,
    )
    for (const example of examples) if (foldOf(example) === fold) scores.set(example, score(model, example))
  }
  for (const limit of [0, 0.5, 1, 1.5, 2]) {
    const found = (list: readonly Example[]) =>
      list.filter((example) => example.marked || (scores.get(example) ?? 0) > limit).length
    console.log(
      `${limit}: ${found(sides)} of ${sides.length} that take sides, ${found(facts)} of ${facts.length} facts`,
    )
  }
}

function write({ bias, cues, terms }: Model) {
  writeFileSync(
    'rules/lexicon/side-weights.ts',
    `/**
 * What makes a text that names a party take sides: the cues in stance-cues.ts, in their order, and terms (rules/wording/terms.ts). Made by
 * test/commands/train-sides.ts; do not edit.
 */
export const bias = ${round(bias, 2)}
export const threshold = ${threshold}
// biome-ignore format: made by a script
export const sideCues: readonly number[] = [${cues.map((weight) => round(weight, 2)).join(',')}]
// biome-ignore format: made by a script
export const sideTerms: Readonly<Record<string, string>> = {
${byWeight(terms, 10)}
}
`,
  )
}
