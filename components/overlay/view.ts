import type { Author, Hint } from '../../rules/types.ts'
import type { Balance } from '../accounts/dosing.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'

export type State = 'checking' | 'ok' | 'hints' | 'unknown-account' | 'unrecognised' | 'paused'

/** Something the user must know beside the hints; the words are message `note_<id>`. */
export type NoteId =
  | 'cut'
  | 'other_language'
  | 'other_texts'
  | 'election_time'
  | 'storage'
  | 'not_saved'
  | 'not_copied'
  | 'copied_instead'
  | 'not_shown'
  | 'rule_failed'
  | 'reload'
  | 'unread'
  | 'no_highlight'
  | 'dosing'

export interface Note {
  id: NoteId
  data?: string | readonly string[]
}

/** For how long a hint goes away: at this draft, its whole rule ticked off at this draft, or for good. */
export type Scope = 'draft' | 'done' | 'word' | 'rule'

export interface Dismissal {
  hint: Hint
  scope: Scope
}

/** All that the overlay shows; the session makes it, the overlay only draws it. */
export interface View {
  state: State
  /** The last state before the check that is under way: what is shown does not blink while the user types. */
  settled: State
  account: RegisteredAccount | undefined
  /** True when the account was recognised by its handle and nobody registered it. */
  recognised: boolean
  /** Accounts to choose from when the page does not say clearly who is posting. */
  candidates: readonly { handle: string; label: string }[]
  author: Author
  hints: readonly Hint[]
  /** Rules that the organisation has locked: their errors cannot be dismissed. */
  lockedRules: readonly string[]
  /** How the last posts on this account were divided over its authors; null where that does not matter. */
  balance: Balance | null
  /** What was dismissed last, and can be taken back here. */
  undo: Dismissal | undefined
  /** The user wants to post, and there are errors. */
  asking: boolean
  notes: readonly Note[]
  /** The key of the hint whose words the caret or the pointer is at; in a closed list it shows alone. */
  pointed: string | undefined
  /** What screen readers are told: it follows what is shown once that rests. */
  spoken: string
  expanded: boolean
  /** Another composer of the same box is being written in: show only a small sign. */
  compact: boolean
}

export type AccountAnswer = 'corporate' | 'hybrid' | 'personal' | 'never' | 'not-now'

export interface Actions {
  toggle(): void
  close(): void
  /** Brings the keyboard back to the draft; nothing closes. */
  toDraft(): void
  setAuthor(author: Author): void
  chooseHandle(handle: string): void
  answerAccount(answer: AccountAnswer): void
  /** Puts the caret at the words; `nth` counts, from 0, the hints that say the same. */
  pointAt(hint: Hint, nth: number): void
  insert(hint: Hint): void
  copy(text: string): void
  dismiss(dismissal: Dismissal): void
  undo(): void
  backToDraft(): void
  postAnyway(): void
  openRule(rule: string): void
  pause(paused: boolean): void
}
