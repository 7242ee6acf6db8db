import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createChecker } from '../../rules/engine/checker.ts'
import type { DraftContext } from '../../rules/engine/rule.ts'
import { defineRule } from '../../rules/engine/rule.ts'
import type { thresholds } from '../../rules/lexicon/stance-weights.ts'
import { bodyOf, type Evidence, evidenceIn, isReadable, kindOf } from '../../rules/partisan/stance.ts'
import { everything, termsIn } from '../../rules/partisan/stance-words.ts'
import partyPolitics from '../../rules/party-politics.ts'
import type { Draft } from '../../rules/types.ts'
import { type DraftParts, draftOf } from '../rules/drafts.ts'

export interface Example {
  text: string
  /** 1 for a party-political one, 0 for one of a ministry, a minister or the news. */
  label: 0 | 1
  /** The file of the draft, or whose account the post is of. */
  source: string
  evidence: readonly Evidence[]
  words: readonly string[]
  /** How much each word counts. */
  worth: number
  /** A marker gives it an error, whatever the weights say. */
  marked: boolean
  /** Which threshold it has to pass. */
  kind: keyof typeof thresholds
  /** Long enough for the weights to be asked. */
  readable: boolean
}

export const POSTS = ['party', 'ministry']
const POSTS_FILE = '../shared/data/posts-dev.jsonl'
const DRAFTS = 'test/drafts'
/** Who of the staff wrote it: their names teach nothing. */
const SIGNATURE = /\^\s?\p{L}+/gu

/** Real posts when they are there, and every written draft of an account of the office. */
export function readExamples(): Example[] {
  const posts = existsSync(POSTS_FILE)
    ? lines(POSTS_FILE).map(({ text, account }) =>
        example({ text: text.replace(SIGNATURE, '') }, account === 'party', account ?? ''),
      )
    : []
  const files = readdirSync(DRAFTS).filter((name) => name.endsWith('.jsonl'))
  const drafts = files.flatMap((file) =>
    lines(`${DRAFTS}/${file}`)
      .filter(isOfOffice)
      .map((row) => example(row, row.expect?.includes('party-politics:error') ?? false, file)),
  )
  return [...posts, ...drafts]
}

type Row = Partial<DraftParts> & { text: string; account?: string; expect?: readonly string[] }

function lines(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function isOfOffice({ type = 'corporate', author = 'department', quoted }: Row): boolean {
  return type !== 'personal' && author === 'department' && !quoted
}

function example({ text, surface }: Row, isParty: boolean, source: string): Example {
  const draft = draftOf({ text, ...(surface && { surface }) })
  return { text, label: isParty ? 1 : 0, source, ...read(draft), marked: isMarked(draft) }
}

type Seen = Pick<Example, 'evidence' | 'words' | 'worth' | 'kind' | 'readable'>

let seen: Seen = { evidence: [], words: [], worth: 0, kind: 'plain', readable: false }
const reader = defineRule({
  ...partyPolitics,
  check: (context: DraftContext) => {
    const body = bodyOf(context)
    const { found, worth } = termsIn(body.tokens, everything)
    const words = found.map(({ term }) => term.name)
    seen = { evidence: evidenceIn(body), words, worth, kind: kindOf(body), readable: isReadable(body) }
    return []
  },
})
const evidenceChecker = createChecker([reader])
const markerChecker = createChecker([partyPolitics])

function read(draft: Draft): Seen {
  evidenceChecker.check(draft)
  return seen
}

function isMarked(draft: Draft): boolean {
  const { hints } = markerChecker.check(draft)
  return hints.some(({ severity, message }) => severity === 'error' && message !== 'stance')
}
