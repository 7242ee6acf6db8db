import type { CheckResult, Draft } from '../../rules/types.ts'
import type { ProfileFields } from './fields.ts'
import { fold, nameWords } from './words.ts'

/** Words of a profile that refer to a party, as the rule on party politics finds them. */
export interface PartyWords {
  inText: readonly string[]
  inHandle: readonly string[]
}

const RULE = 'party-politics'
/** The tone of a text as a whole says nothing about a profile of a few words. */
const NOT_A_REFERENCE = 'stance'
const SHORTEST_NAME = 4
const SHORTEST_PARTY = 3

/**
 * Looks for parties in a profile with the rules themselves, as if its text were posted on a corporate account.
 *
 * @throws when the rules do not answer.
 */
export async function partyWords(
  fields: ProfileFields,
  ownParty: string | undefined,
  check: (draft: Draft) => Promise<CheckResult>,
): Promise<PartyWords> {
  const text = [fields.name, fields.bio].filter((part) => part).join('\n')
  const found = async (words: string) => references(await check(draftOf(fields, words)))
  const [inText, spelled] = await Promise.all([found(text), found(spellHandle(fields.handle))])
  const own = fold(ownParty ?? '').replace(/[^\p{L}\p{N}]/gu, '')
  const inHandle = own.length >= SHORTEST_PARTY && fold(fields.handle).includes(own) ? [ownParty as string] : spelled
  return { inText: inText.filter((word) => !isOneself(word, fields.name ?? '')), inHandle }
}

function draftOf({ platform }: ProfileFields, text: string): Draft {
  return { platform, surface: 'post', account: { type: 'corporate', handle: '' }, text }
}

function references({ hints }: CheckResult): string[] {
  const matches = hints.flatMap(({ rule, message, match }) =>
    rule === RULE && message !== NOT_A_REFERENCE && match !== null ? [match] : [],
  )
  return [...new Set(matches)]
}

/** 'JanJansenVVD' as 'Jan Jansen VVD', so that the rules see words. */
export function spellHandle(handle: string): string {
  return handle
    .replace(/[._-]+/g, ' ')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .trim()
}

/** One's own name is no party matter, nor is a link to one's own account, also when one is known as a politician. */
function isOneself(word: string, name: string): boolean {
  const own = nameWords(name)
  if (word.startsWith('@')) return own.some((part) => part.length >= SHORTEST_NAME && fold(word).includes(part))
  const words = nameWords(word)
  return words.length > 1 && words.every((part) => own.includes(part))
}
