import { existsSync, readdirSync } from 'node:fs'
import type { ModelId } from '../../rules/wording/models.ts'
import type { DraftParts } from '../rules/drafts.ts'
import { readLines } from './json-lines.ts'
import { CASES, NEWS, PERSONAL, readerOf, type Seen } from './wording-reader.ts'

export interface Example extends Omit<Seen, 'isOfOffice'> {
  text: string
  label: 0 | 1
  /** The file of the draft, or "real" for a post of a ministry. */
  source: string
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
