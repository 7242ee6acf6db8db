import { existsSync, readdirSync } from 'node:fs'
import { createChecker } from '../../rules/engine/checker.ts'
import { type DraftContext, defineRule } from '../../rules/engine/rule.ts'
import { listed as formal } from '../../rules/formal-correspondence.ts'
import { rules } from '../../rules/index.ts'
import { listed as profiling } from '../../rules/personal-profiling.ts'
import { listed as privateContent } from '../../rules/private-content.ts'
import { listed as promotional } from '../../rules/promotional-tone.ts'
import type { Finding } from '../../rules/types.ts'
import { isInGeneral } from '../../rules/wording/general.ts'
import { CUES, type ModelId } from '../../rules/wording/models.ts'
import { everything } from '../../rules/wording/terms.ts'
import { termsIn } from '../../rules/wording/terms-in.ts'
import { CUE_WORTH, GENERAL, isShort } from '../../rules/wording/wording.ts'
import { type DraftParts, draftOf } from '../rules/drafts.ts'
import { readLines } from './json-lines.ts'

export interface Example {
  text: string
  label: 0 | 1
  /** The file of the draft, or "real" for a post of a ministry. */
  source: string
  terms: readonly { name: string; value: number }[]
  /** The lists of the rule find something. */
  listed: boolean
  /** The model is not asked. */
  outside: boolean
}

export const REAL = 'real'
export const PLAIN = 'office-posts'
/** Written after the unseen sets had been read, in their manner. */
export const SUBTLE = 'subtle'
/** A post in the manner of what ministries and ministers post. */
export function isPlain({ source }: { source: string }): boolean {
  return source.startsWith(PLAIN)
}

/** Plain posts joined to long ones, that length alone may say nothing. */
export const LONG = 'long'
/** Sentences of the news, for offices post such ones as well. */
export function isNews({ source }: { source: string }): boolean {
  return source.startsWith('news')
}

const OFFICE = ['ministry', REAL, LONG]
/** What is innocent in the sets about party politics is a post of the office like others. */
const POLITICS = /^unseen-\w+-party-politics$/
const POSTS_FILE = '../shared/data/posts-dev.jsonl'
const DRAFTS = 'test/drafts'
const JOINED = 6
/** Replies about somebody's case, or about procedures, are innocent ones for the other models. */
const CASES = 'formal-correspondence'

/** Whether it is a text of the office, not written for the rule. */
export function isOffice(text: { source: string }): boolean {
  return OFFICE.includes(text.source) || isPlain(text) || isNews(text)
}

type Row = Partial<DraftParts> & { text: string; source: string; about: readonly string[]; expect: readonly string[] }

/** Every written draft that says whether the rule should speak, and as innocent ones the drafts and posts of the office. */
export function readExamples(id: ModelId): Example[] {
  const reader = readerOf(id)
  return readRows()
    .filter((row) => row.about.includes(id) || isOffice(row) || row.about.includes(CASES))
    .filter(({ type = 'corporate', author = 'department' }) => type !== 'personal' && author === 'department')
    .filter(({ about, surface }) => id !== CASES || !about.includes(id) || isReply(surface))
    .map(({ text, source, expect }): Example => {
      const label = expect.some((entry) => entry.startsWith(`${id}:`)) ? 1 : 0
      return { text, label, source, ...reader(text) }
    })
}

function isReply(surface: DraftParts['surface']): boolean {
  return surface === 'reply' || surface === 'comment'
}

function readRows(): Row[] {
  const files = readdirSync(DRAFTS).filter((name) => name.endsWith('.jsonl'))
  const drafts = files.flatMap((file) => {
    const rows = readLines<Row>(`${DRAFTS}/${file}`)
    const inFile = [...new Set(rows.flatMap(({ expect }) => expect.map((entry) => entry.split(':')[0] as string)))]
    const source = file.replace('.jsonl', '')
    const sourceOf = ({ expect }: Row) => (POLITICS.test(source) && expect.length === 0 ? `${PLAIN}-${source}` : source)
    return rows.map((row) => ({ ...row, about: row.about ?? inFile, source: sourceOf(row) }))
  })
  const posts = existsSync(POSTS_FILE) ? readLines<{ text: string; account: string }>(POSTS_FILE) : []
  const real = posts.filter(({ account }) => account !== 'party').map(({ text }) => innocent(text, REAL))
  const plain = drafts.filter(({ source }) => source === PLAIN).map(({ text }) => text)
  const long = plain.flatMap((_, at) =>
    at % JOINED === 0 ? [innocent(plain.slice(at, at + JOINED).join('\n\n'), LONG)] : [],
  )
  return [...drafts, ...real, ...long]
}

function innocent(text: string, source: string): Row {
  return { text, source, about: [], expect: [], surface: text.startsWith('@') ? 'reply' : 'post' }
}

type Seen = Pick<Example, 'terms' | 'listed' | 'outside'>

const LISTS: Readonly<Record<ModelId, (context: DraftContext) => readonly Finding[]>> = {
  'formal-correspondence': formal,
  'personal-profiling': profiling,
  'private-content': privateContent,
  'promotional-tone': promotional,
}

/** Reads a text with the rules' patterns compiled, as a check does. */
function readerOf(id: ModelId): (text: string) => Seen {
  let seen: Seen = { terms: [], listed: false, outside: false }
  const reader = defineRule({
    id: 'reader',
    severities: ['warning'],
    accounts: ['corporate'],
    sources: ['work_visits'],
    messages: [],
    check: (context) => {
      seen = { terms: namesIn(id, context), listed: LISTS[id](context).length > 0, outside: isShort(context) }
      return []
    },
  })
  const checker = createChecker([reader, ...rules])
  return (text) => {
    checker.check(draftOf({ text }))
    return seen
  }
}

function namesIn(id: ModelId, context: DraftContext): Example['terms'] {
  const { tokens, text, matches } = context
  const words = termsIn(tokens, text, everything).map(({ term, value }) => ({ name: term, value }))
  const cues = CUES[id].filter((cue) => matches(cue).length > 0)
  const general = id === CASES && isInGeneral(context) ? [{ name: GENERAL, value: 1 }] : []
  return [...words, ...general, ...cues.map((cue) => ({ name: `:${cue}`, value: CUE_WORTH }))]
}
