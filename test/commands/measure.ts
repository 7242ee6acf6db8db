import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { check, rules } from '../../rules/index.ts'
import type { Draft, Hint } from '../../rules/types.ts'
import { type DraftParts, draftOf } from '../rules/drafts.ts'
import { readLines } from './json-lines.ts'
import { readingsOf } from './party-readings.ts'

/**
 * How well each rule does: on the drafts in test/drafts, and on the shared posts when they are there. A line of
 * test/drafts/*.jsonl is a draft with `expect` (["rule-id:severity", …]); it is held against the rules in `about`, or, when it
 * has none, against all rules that its file expects anywhere.
 */
const { values } = parseArgs({
  options: { rule: { type: 'string' }, file: { type: 'string' }, quiet: { type: 'boolean', default: false } },
})

interface Row extends DraftParts {
  expect: readonly string[]
  about?: readonly string[]
}

interface Score {
  hits: number
  silent: number
  wrong: string[]
}

const DRAFTS = 'test/drafts'
const POSTS = '../shared/data/posts-dev.jsonl'
const scores = new Map<string, Score>()

const files = values.file ? [`${values.file}.jsonl`] : readdirSync(DRAFTS).filter((name) => name.endsWith('.jsonl'))
for (const file of files) measureFile(`${DRAFTS}/${file}`)
printScores()
if (existsSync(POSTS) && !values.file) printPosts()

function measureFile(path: string) {
  const rows = readLines<Row>(path)
  const inFile = new Set(rows.flatMap(({ expect }) => expect.map((entry) => entry.split(':')[0] as string)))
  for (const row of rows) {
    const { hints } = check(draftOf(row))
    for (const id of row.about ?? inFile) score(id, row, hints)
  }
}

function score(id: string, row: Row, hints: readonly Hint[]) {
  if (values.rule && values.rule !== id) return
  const own = hints.filter(({ rule }) => rule === id)
  const wanted = row.expect.find((entry) => entry.startsWith(`${id}:`))?.split(':')[1] ?? 'none'
  // Hints come sorted, the gravest first.
  const got = own[0]?.severity ?? 'none'
  const tally = scores.get(id) ?? { hits: 0, silent: 0, wrong: [] }
  scores.set(id, tally)
  if (wanted !== got) tally.wrong.push(`${wanted} → ${got}: ${inShort(row.text)}${foundIn(own)}`)
  else if (wanted === 'none') tally.silent += 1
  else tally.hits += 1
}

function inShort(text: string): string {
  return text.replaceAll('\n', ' / ').slice(0, 160)
}

function foundIn(hints: readonly Hint[]): string {
  return hints.length === 0 ? '' : `  [${hints.map(({ message, match }) => `${message}: ${match ?? '-'}`).join('; ')}]`
}

function printScores() {
  console.log('rule                          right     of      %   false alarms  misses  other severity')
  const known = [...scores].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [id, { hits, silent, wrong }] of known) {
    const all = hits + silent + wrong.length
    const alarms = wrong.filter((line) => line.startsWith('none')).length
    const misses = wrong.filter((line) => line.includes('→ none')).length
    const cells = [hits + silent, all, percent(hits + silent, all), alarms, misses, wrong.length - alarms - misses]
    console.log(id.padEnd(28) + cells.map((cell, at) => String(cell).padStart([7, 7, 7, 14, 8, 16][at] ?? 8)).join(''))
  }
  const missing = rules.filter(({ id }) => !scores.has(id) && !values.rule).map(({ id }) => id)
  if (missing.length > 0) console.log(`No written drafts for: ${missing.join(', ')}`)
  if (values.quiet) return
  for (const [id, { wrong }] of known) for (const line of wrong) console.log(`${id}  ${line}`)
}

/** Real posts, read as a corporate account's: the label of a party's post is its account, of which not all are political. */
function printPosts() {
  const posts = readLines<{ account: string; text: string }>(POSTS).map(({ account, text }) => ({
    isParty: account === 'party',
    text,
    hints: check(postOf(text)).hints,
  }))
  const errors = posts.map(({ hints }) =>
    hints.some(({ rule, severity }) => rule === 'party-politics' && severity === 'error'),
  )
  const count = (isParty: boolean) => posts.filter((post, at) => post.isParty === isParty && errors[at]).length
  const party = posts.filter(({ isParty }) => isParty)
  const office = posts.filter(({ isParty }) => !isParty)
  console.log(`\nparty-politics errors: ${percent(count(true), party.length)}% of ${party.length} posts of parties,`)
  const readings = readingsOf(party.map(({ text }) => text))
  for (const reading of ['political', 'innocent', 'unclear'] as const) {
    const own = party.filter((_, at) => readings[at] === reading)
    const found = own.filter((post) => errors[posts.indexOf(post)]).length
    console.log(`  of those that two readings call ${reading}: ${percent(found, own.length)}% of ${own.length}`)
  }
  console.log(`${count(false)} of ${office.length} posts of ministries (these posts also set the weights of the tone)`)
  for (const id of rules.map((rule) => rule.id)) {
    const on = office.filter(({ hints }) => hints.some(({ rule }) => rule === id))
    console.log(`${id.padEnd(28)} speaks on ${on.length} of ${office.length} ministry posts`)
  }
  if (values.quiet || (values.rule && values.rule !== 'party-politics')) return
  posts.forEach(({ isParty, text, hints }, at) => {
    if (isParty === errors[at]) return
    const own = hints.filter(({ rule }) => rule === 'party-politics')
    console.log(`${isParty ? 'missed' : 'false alarm'}: ${inShort(text)}${foundIn(own)}`)
  })
}

function postOf(text: string): Draft {
  return draftOf({ text, surface: text.startsWith('@') ? 'reply' : 'post' })
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)
}
