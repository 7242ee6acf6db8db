import { compile } from '../../rules/engine/matcher.ts'
import { parsePattern, spellOut } from '../../rules/engine/pattern.ts'
import { check, rules } from '../../rules/index.ts'
import { shared } from '../../rules/lexicon/index.ts'
import type { Draft } from '../../rules/types.ts'
import * as posts from '../language/posts.ts'
import { peers, type Tool } from './peers.ts'
import { measure, median, quantile } from './timing.ts'

/** Of contract.md, and of the promise that a draft of 100,000 characters keeps nobody waiting. */
const MOST_MS = 0.5
const FEWEST_TIMES_FASTER = 10
const MOST_MS_FOR_LONGEST = 50
const LONGEST = 100_000

const OWN = 'berichtwijzer'

const texts = [240, 3000].flatMap((length) => [
  { name: `${length} nl`, length, pieces: cut(posts.nl, length) },
  { name: `${length} en`, length, pieces: cut(posts.en, length) },
])
const groups = [...shared, ...rules.flatMap((rule) => rule.patterns ?? [])]

/** Pieces of a text that begin at different words, so that no tool can remember its answer. */
function cut(text: string, length: number): string[] {
  const whole = `${text} ${text}`.replace(/\s*\n\s*/g, ' ')
  return Array.from({ length: 20 }, (_, at) => {
    const start = whole.indexOf(' ', Math.floor((at / 20) * (whole.length - length - 50))) + 1
    return whole.slice(start, start + length)
  })
}

function draftOf(text: string): Draft {
  return {
    platform: 'x',
    surface: 'post',
    account: { type: 'corporate', handle: 'MinisterVWS', ministry: 'VWS', party: 'VVD' },
    text,
    quoted: undefined,
    media: { images: 1 },
    date: '2026-11-23',
  }
}

/** What any lexicon must cost: one regular expression with the words that a pattern can begin with, as whole words. */
function limit(): Tool {
  const words = groups
    .flatMap((group) => group.patterns)
    .flatMap(spellOut)
    .flatMap(firstWords)
  const alternatives = [...new Set(words)].sort().join('|')
  const regex = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${alternatives})(?![\\p{L}\\p{N}_])`, 'giu')
  return { name: 'limit (one regex)', run: (text) => [...text.matchAll(regex)] }
}

function firstWords(pattern: string): string[] {
  const first = parsePattern(pattern).slots.find((slot) => slot.type === 'token')
  const tests = first?.type === 'token' ? first.tests : []
  return tests.flatMap((test) => (test.how === 'exact' ? [test.key.replaceAll('.', '\\.')] : []))
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const others = await peers()
const tools: Tool[] = [{ name: OWN, run: (text) => check(draftOf(text)) }, limit(), ...others]
const p50 = new Map<string, number[]>(tools.map(({ name }) => [name, []]))
const rows = new Map<string, string[]>(tools.map(({ name }) => [name, []]))
for (const { pieces } of texts) {
  const taken = await measure(tools, pieces)
  const own = quantile(taken.get(OWN) ?? [], 0.5)
  for (const [name, times] of taken) {
    const middle = quantile(times, 0.5)
    p50.get(name)?.push(middle)
    const cell = `${middle.toFixed(3)} / ${quantile(times, 0.95).toFixed(3)}`
    rows.get(name)?.push(`${cell} (${(middle / own).toFixed(1)}x)`)
  }
}
console.log('Milliseconds per text, p50 / p95, and times the p50 of the first row:')
for (const [name, cells] of [['', texts.map((text) => text.name)] as const, ...rows])
  console.log([name.padEnd(18), ...cells.map((cell) => cell.padStart(25))].join(''))

const patterns = groups.reduce((count, group) => count + group.patterns.length, 0)
const compileMs = median(Array.from({ length: 9 }, () => time(() => compile(groups))))
const longest = draftOf(cut(posts.nl.repeat(Math.ceil(LONGEST / posts.nl.length)), LONGEST)[0] as string)
const longestMs = median(Array.from({ length: 9 }, () => time(() => check(longest))))
console.log(
  `${patterns} patterns compiled in ${compileMs.toFixed(1)} ms; ${LONGEST} characters in ${longestMs.toFixed(1)} ms`,
)

const long = texts.flatMap(({ length }, at) => (length === 3000 ? [at] : []))
const broken = long.flatMap((at) => {
  const at50 = (name: string) => p50.get(name)?.[at] ?? Number.NaN
  const own = at50(OWN)
  const fastest = Math.min(...others.map(({ name }) => at50(name)))
  const column = texts[at]?.name
  return [
    ...(own <= MOST_MS ? [] : [`${column}: ${own.toFixed(3)} ms, at most ${MOST_MS}`]),
    ...(fastest / own >= FEWEST_TIMES_FASTER
      ? []
      : [
          `${column}: ${(fastest / own).toFixed(1)} times as fast as the fastest peer, at least ${FEWEST_TIMES_FASTER}`,
        ]),
  ]
})
if (longestMs > MOST_MS_FOR_LONGEST) broken.push(`${LONGEST} characters: at most ${MOST_MS_FOR_LONGEST} ms`)
for (const problem of broken) console.error(`over budget: ${problem}`)
process.exit(broken.length > 0 ? 1 : 0)
