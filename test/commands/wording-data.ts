import { existsSync, readdirSync } from 'node:fs'
import { createChecker } from '../../rules/engine/checker.ts'
import { type DraftContext, defineRule } from '../../rules/engine/rule.ts'
import { listed as formal } from '../../rules/formal-correspondence.ts'
import { rules } from '../../rules/index.ts'
import { listed as profiling } from '../../rules/personal-profiling.ts'
import { listed as policy, showsSender } from '../../rules/policy-on-personal-account.ts'
import { listed as privateContent } from '../../rules/private-content.ts'
import { listed as promotional } from '../../rules/promotional-tone.ts'
import { pointsThere, listed as publish } from '../../rules/publish-on-rijksoverheid.ts'
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
const PARTY = 'party'
/** Before the source of a draft that was written for another rule and another account. */
export const BORROWED = 'borrowed-'
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
/** The only one of personal accounts: what the office posts is what should not stand there, what parties and private people post may. */
const PERSONAL = 'policy-on-personal-account'
/** Whether a post of the office is news about policy is only known of those that were written or read for it. */
const NEWS = 'publish-on-rijksoverheid'
/** What is innocent for these is told by an office about its work. */
const WORK = ['promotional-tone', 'personal-profiling']

/** Whether it is a text of the office, not written for the rule. */
export function isOffice(text: { source: string }): boolean {
  return OFFICE.includes(text.source) || isPlain(text) || isNews(text)
}

type Row = Partial<DraftParts> & { text: string; source: string; about: readonly string[]; expect: readonly string[] }

/** Every written draft that says whether the rule should speak, and as innocent ones the drafts and posts of the office. */
export function readExamples(id: ModelId): Example[] {
  const reader = readerOf(id)
  if (id === PERSONAL) return readRows().flatMap((row) => personal(row, reader))
  return readRows()
    .filter((row) => row.about.includes(id) || (id !== NEWS && (isOffice(row) || row.about.includes(CASES))))
    .filter(({ type = 'corporate', author = 'department' }) => type !== 'personal' && author === 'department')
    .filter(({ about, surface }) => id !== CASES || !about.includes(id) || isReply(surface))
    .filter(({ surface }) => id !== NEWS || !isReply(surface))
    .map(({ text, source, expect }): Example => {
      const label = expect.some((entry) => entry.startsWith(`${id}:`)) ? 1 : 0
      return { text, label, source, ...reader(text) }
    })
}

function personal(row: Row, reader: (text: string) => Seen): Example[] {
  const { text, source, expect, about, type = 'corporate', author = 'department', surface = 'post' } = row
  const has = (rule: string) => expect.some((entry) => entry.startsWith(`${rule}:`))
  if (type === 'personal')
    return about.includes(PERSONAL) ? [{ text, label: has(PERSONAL) ? 1 : 0, source, ...reader(text) }] : []
  if (author !== 'department' || isReply(surface) || isNews(row)) return []
  const borrowed = { text, source: `${BORROWED}${source}`, ...reader(text) }
  if (source === PARTY || has('private-content') || expect.includes('party-politics:error'))
    return [{ ...borrowed, label: 0 }]
  const isWork =
    has('publish-on-rijksoverheid') ||
    isOffice(row) ||
    (expect.length === 0 && WORK.some((rule) => about.includes(rule)))
  return isWork && (borrowed.listed || borrowed.isOfOffice) ? [{ ...borrowed, label: 1 }] : []
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
  const ofParties = posts.filter(({ account }) => account === 'party').map(({ text }) => innocent(text, PARTY))
  return [...drafts, ...real, ...ofParties, ...long]
}

function innocent(text: string, source: string): Row {
  return { text, source, about: [], expect: [], surface: text.startsWith('@') ? 'reply' : 'post' }
}

type Seen = Pick<Example, 'terms' | 'listed' | 'outside'> & { isOfOffice: boolean }

/** Where a rule says nothing whatever the wording. */
const SILENT: Partial<Record<ModelId, (context: DraftContext) => boolean>> = {
  'policy-on-personal-account': showsSender,
  'publish-on-rijksoverheid': pointsThere,
}

/** A post without any of these is a wish or a joke, which anybody may post. */
const OF_OFFICE = ['act', 'diary', 'in-office', 'news']
  .map((group) => `${PERSONAL}.${group}`)
  .concat('policy-news', 'visit')

const LISTS: Readonly<Record<ModelId, (context: DraftContext) => readonly Finding[]>> = {
  'formal-correspondence': formal,
  'personal-profiling': profiling,
  'policy-on-personal-account': policy,
  'private-content': privateContent,
  'promotional-tone': promotional,
  'publish-on-rijksoverheid': publish,
}

/** Reads a text with the rules' patterns compiled, as a check does. */
function readerOf(id: ModelId): (text: string) => Seen {
  let seen: Seen = { terms: [], listed: false, outside: false, isOfOffice: false }
  const reader = defineRule({
    id: 'reader',
    severities: ['warning'],
    accounts: ['corporate'],
    sources: ['work_visits'],
    messages: [],
    check: (context) => {
      const isSilent = SILENT[id]?.(context) ?? false
      seen = {
        terms: namesIn(id, context),
        listed: !isSilent && LISTS[id](context).length > 0,
        outside: isSilent || isShort(context),
        isOfOffice: OF_OFFICE.some((group) => context.matches(group).length > 0),
      }
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
