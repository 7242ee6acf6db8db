import type { DraftContext } from './engine/rule.ts'
import { defineRule } from './engine/rule.ts'
import { privateLabels } from './lexicon/role-words.ts'
import { partiesOfTag } from './text/party-tags.ts'
import { type Sender, senderReader, tagFor } from './text/role-tags.ts'
import type { Token } from './text/tokens.ts'
import type { Author, Finding } from './types.ts'

interface Named {
  token: Token
  sender: Sender | undefined
}

/** Messages about a tag of another sender than the author. */
const FOREIGN: Partial<Record<Sender, string>> = {
  party: 'party_tag',
  department: 'department_tag',
  'other-party': 'other_party',
}

/** On a hybrid account each post must show who sends it; a department's own posts need no sign, its answers do. */
export default defineRule({
  id: 'role-hashtag',
  severities: ['error'],
  accounts: ['hybrid'],
  authors: ['department', 'party', 'private'],
  sources: ['role_per_post', 'webcare_hybrid'],
  messages: [
    'party_missing',
    'party_missing_unknown',
    'department_missing',
    'department_missing_unknown',
    'private_missing',
    'party_tag',
    'department_tag',
    'other_party',
  ],
  patterns: privateLabels,
  check(context) {
    const { account, author } = context
    const senderOf = senderReader(account, author)
    const tags = context.ofKind('hashtag').map((token) => ({ token, sender: senderOf(token) }))
    return [...missing(context, tags), ...foreign(author, tags)]
  },
})

function missing(context: DraftContext, tags: readonly Named[]): Finding[] {
  const { account, author, language } = context
  if (isEmpty(context) || !needsSign(context) || tags.some(({ sender }) => sender === author)) return []
  if (author === 'private' && isLabelled(context)) return []
  const insert = tagFor(author, account, language)
  const message = insert === undefined ? `${author}_missing_unknown` : `${author}_missing`
  return [{ severity: 'error', span: null, message, ...(insert !== undefined && { data: [insert], insert }) }]
}

function needsSign({ author, draft }: DraftContext): boolean {
  return author !== 'department' || draft.surface === 'reply' || draft.surface === 'comment'
}

/** A composer that was just opened asks for nothing yet. */
function isEmpty({ text, draft: { media = {} } }: DraftContext): boolean {
  return text.trim() === '' && !media.images && !media.videos
}

function isLabelled({ matches, text }: DraftContext): boolean {
  if (matches('role-hashtag.formula').length > 0) return true
  return matches('role-hashtag.label').some(({ first, start, end }) => {
    const next = text[end] ?? ''
    return (first === 0 && next === ':') || ('([{'.includes(text[start - 1] ?? ' ') && ')]}'.includes(next))
  })
}

function foreign(author: Author, tags: readonly Named[]): Finding[] {
  return tags.flatMap(({ token, sender }) => {
    const message = foreignMessage(author, token, sender)
    return message ? [{ severity: 'error', span: token, message, data: [token.raw] }] : []
  })
}

function foreignMessage(author: Author, { raw }: Token, sender: Sender | undefined): string | undefined {
  if (sender === author) return undefined
  if (author === 'party') return sender && FOREIGN[sender]
  if (sender === 'other-party') return 'party_tag'
  if (author === 'department' && sender === undefined && partiesOfTag(raw).length > 0) return 'party_tag'
  return sender && FOREIGN[sender]
}
