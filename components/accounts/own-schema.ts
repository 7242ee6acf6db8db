import * as v from 'valibot'
import type { Author, Election } from '../../rules/types.ts'
import { AUTHORS } from './authors.ts'
import type { DismissedWord } from './dismissals.ts'
import { listOf, type Parsed, partsOf, whole } from './parse.ts'
import { accounts, type ExtraTerms, elections, extraTerms, ruleIds, terms } from './policy-schema.ts'
import type { RegisteredAccount } from './schema.ts'

/** Who sits at this computer; it decides on whose behalf a draft on a hybrid account begins. */
export type Writer = 'editor' | 'assistant' | 'minister'
export type ChosenLanguage = 'nl' | 'en'

/** One post that went out: never what it said. */
export interface PostedAs {
  author: Author
  /** The day, yyyy-mm-dd. */
  date: string
}

/** What the user keeps in storage.local, by key; every key is optional. */
export interface Own {
  accounts: RegisteredAccount[]
  /** `platform:handle` of accounts the user does not want to be asked about. */
  ignoredAccounts: string[]
  /** By `platform:handle`, on whose behalf the last draft was. */
  authors: Record<string, Author>
  disabledRules: string[]
  dismissedWords: DismissedWord[]
  extraTerms: Partial<ExtraTerms>
  allowedTerms: string[]
  elections: Election[]
  language: ChosenLanguage
  paused: boolean
  writer: Writer
  /** By `platform:handle`, the last posts on a hybrid account. */
  posts: Record<string, PostedAs[]>
}

const author = v.picklist(AUTHORS, 'author')
const posted = v.object({ author, date: v.pipe(v.string('day'), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'day')) }, 'object')

/** Keys of other parts of the extension are none of our business, so unknown keys are passed over in silence. */
export function parseOwn(stored: Record<string, unknown>, rules: readonly string[]): Parsed<Partial<Own>> {
  const parsers = {
    accounts,
    ignoredAccounts: terms,
    authors: whole(v.record(v.string(), author, 'object')),
    disabledRules: ruleIds(rules),
    dismissedWords: listOf(v.object({ rule: v.picklist(rules, 'rule'), word: v.string('text') }, 'object')),
    extraTerms,
    allowedTerms: terms,
    elections,
    language: whole(v.picklist(['nl', 'en'], 'language')),
    paused: whole(v.boolean('yes_no')),
    writer: whole(v.picklist(['editor', 'assistant', 'minister'], 'writer')),
    posts: whole(v.record(v.string(), v.array(posted, 'list'), 'object')),
  }
  const known = Object.fromEntries(Object.entries(stored).filter(([key]) => key in parsers))
  return partsOf<Own>(parsers)(known, '')
}
