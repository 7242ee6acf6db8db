import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createChecker } from '../../rules/engine/checker.ts'
import type { DraftContext } from '../../rules/engine/rule.ts'
import { defineRule } from '../../rules/engine/rule.ts'
import { type Evidence, evidenceIn, isReadable } from '../../rules/partisan/stance.ts'
import partyPolitics from '../../rules/party-politics.ts'
import type { Draft } from '../../rules/types.ts'
import { type DraftParts, draftOf } from '../rules/drafts.ts'

export interface Example {
  text: string
  /** 1 for a post of a party, 0 for one of a ministry, a minister or the news. */
  label: 0 | 1
  source: string
  evidence: readonly Evidence[]
  /** A marker gives it an error, whatever the weights say. */
  marked: boolean
  /** It names a party or a party's account. */
  named: boolean
  /** Long enough for the weights to be asked. */
  readable: boolean
}

const POSTS = '../shared/data/posts-dev.jsonl'
const DRAFTS = 'test/drafts'

/** Real posts when they are there, and every written draft in which party-politics has no error to find. */
export function readExamples(): Example[] {
  const posts = existsSync(POSTS)
    ? lines(POSTS).map(({ text, account }) => example(text, account === 'party', account ?? ''))
    : []
  const files = readdirSync(DRAFTS).filter((name) => name.endsWith('.jsonl'))
  const drafts = files.flatMap((file) =>
    lines(`${DRAFTS}/${file}`)
      .filter(isOfOffice)
      .map(({ text }) => example(text, false, file)),
  )
  return [...posts, ...drafts.filter(({ marked }) => !marked)]
}

type Row = Partial<DraftParts> & { text: string; account?: string; expect?: readonly string[] }

function lines(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function isOfOffice({ type = 'corporate', author = 'department', quoted, expect = [] }: Row): boolean {
  const marked = expect.includes('party-politics:error')
  return type !== 'personal' && author === 'department' && !quoted && !marked
}

function example(text: string, isParty: boolean, source: string): Example {
  const draft = draftOf({ text })
  return { text, label: isParty ? 1 : 0, source, ...read(draft), ...judge(draft) }
}

let seen: Pick<Example, 'evidence' | 'readable'> = { evidence: [], readable: false }
const reader = defineRule({
  ...partyPolitics,
  check: (context: DraftContext) => {
    const evidence = evidenceIn(context)
    seen = { evidence, readable: isReadable(context, evidence) }
    return []
  },
})
const evidenceChecker = createChecker([reader])
const markerChecker = createChecker([partyPolitics])

function read(draft: Draft): typeof seen {
  evidenceChecker.check(draft)
  return seen
}

function judge(draft: Draft): { marked: boolean; named: boolean } {
  const { hints } = markerChecker.check(draft)
  return {
    marked: hints.some(({ severity, message }) => severity === 'error' && message !== 'stance'),
    named: hints.some(({ message }) => message === 'mention' || message === 'handle'),
  }
}
