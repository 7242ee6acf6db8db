import { existsSync, readdirSync } from 'node:fs'
import { createChecker } from '../../rules/engine/checker.ts'
import type { DraftContext } from '../../rules/engine/rule.ts'
import { defineRule } from '../../rules/engine/rule.ts'
import type { thresholds } from '../../rules/lexicon/stance-weights.ts'
import { type Evidence, evidenceIn } from '../../rules/partisan/evidence.ts'
import { bodyOf, isReadable, kindOf } from '../../rules/partisan/stance.ts'
import { longNames } from '../../rules/partisan/word-points.ts'
import partyPolitics from '../../rules/party-politics.ts'
import type { Draft } from '../../rules/types.ts'
import { everything } from '../../rules/wording/terms.ts'
import { termsIn } from '../../rules/wording/terms-in.ts'
import { type DraftParts, draftOf } from '../rules/drafts.ts'
import { readLines } from './json-lines.ts'
import { readingsOf } from './party-readings.ts'

export interface Example {
  text: string
  /** 1 for a party-political one, 0 for one of a ministry, a minister or the news. */
  label: 0 | 1
  /** The file of the draft, or whose account the post is of. */
  source: string
  evidence: readonly Evidence[]
  terms: readonly { name: string; value: number }[]
  /** A marker gives it an error, whatever the weights say. */
  marked: boolean
  /** Which threshold it has to pass. */
  kind: keyof typeof thresholds
  /** Long enough for the weights to be asked. */
  readable: boolean
  /** A hint says that it names a party. */
  names: boolean
  /** It is clear what it is, so that weights may be learned from it. */
  clear: boolean
}

/** Where real posts come from: those of parties divided by what two readings found (party-readings.ts). */
export const POSTS = ['party: political', 'party: innocent', 'party: unclear', 'ministry']
const POSTS_FILE = '../shared/data/posts-dev.jsonl'
const DRAFTS = 'test/drafts'
/**
 * Signs and parts of words: real posts of parties have more of them than written drafts of the office, and would be told from these by
 * links and exclamation marks, not by what they say.
 */
const STYLE = /^[!*]|\*$/
/** Who of the staff wrote it: their names teach nothing. */
const SIGNATURE = /\^\s?\p{L}+/gu

/** Real posts when they are there, and every written draft of an account of the office. */
export function readExamples(): Example[] {
  const files = readdirSync(DRAFTS).filter((name) => name.endsWith('.jsonl'))
  const drafts = files.flatMap((file) =>
    readLines<Row>(`${DRAFTS}/${file}`)
      .filter(isOfOffice)
      .map((row) => example(row, row.expect?.includes('party-politics:error') ?? false, file)),
  )
  return [...(existsSync(POSTS_FILE) ? readPosts() : []), ...drafts]
}

function readPosts(): Example[] {
  const posts = readLines<Row>(POSTS_FILE)
  const party = posts.filter(({ account }) => account === 'party')
  const readings = readingsOf(party.map(({ text }) => text))
  const unsigned = ({ text }: Row): Row => ({ text: text.replace(SIGNATURE, '') })
  return [
    ...party.map((row, at) => example(unsigned(row), readings[at] !== 'innocent', `party: ${readings[at]}`)),
    ...posts.filter((row) => !party.includes(row)).map((row) => example(unsigned(row), false, 'ministry')),
  ]
}

type Row = Partial<DraftParts> & { text: string; account?: string; expect?: readonly string[] }

function isOfOffice({ type = 'corporate', author = 'department', quoted }: Row): boolean {
  return type !== 'personal' && author === 'department' && !quoted
}

function example({ text, surface }: Row, isParty: boolean, source: string): Example {
  const draft = draftOf({ text, ...(surface && { surface }) })
  return {
    text,
    label: isParty ? 1 : 0,
    source,
    ...read(draft),
    ...hintsOn(draft),
    clear: !source.endsWith('unclear'),
  }
}

type Seen = Pick<Example, 'evidence' | 'terms' | 'kind' | 'readable'>

let seen: Seen = { evidence: [], terms: [], kind: 'plain', readable: false }
const reader = defineRule({
  ...partyPolitics,
  check: (context: DraftContext) => {
    const body = bodyOf(context)
    const names = longNames(body)
    const terms = termsIn(body.tokens, body.text, everything)
      .filter((term) => !names.some(({ first, last }) => first <= term.first && term.second < last))
      .map(({ term, value }) => ({ name: term, value }))
      .filter(({ name }) => !STYLE.test(name))
    seen = { evidence: evidenceIn(body), terms, kind: kindOf(body), readable: isReadable(body) }
    return []
  },
})
const evidenceChecker = createChecker([reader])
const markerChecker = createChecker([partyPolitics])

function read(draft: Draft): Seen {
  evidenceChecker.check(draft)
  return seen
}

function hintsOn(draft: Draft): Pick<Example, 'marked' | 'names'> {
  const { hints } = markerChecker.check(draft)
  const given = (messages: readonly string[]) => hints.some(({ message }) => messages.includes(message))
  return {
    marked: hints.some(({ severity, message }) => severity === 'error' && message !== 'stance'),
    names: given(['mention', 'handle', 'named']),
  }
}
