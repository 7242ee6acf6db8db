import type { Register } from '../accounts/register.ts'
import type { Note, NoteId, View } from '../overlay/view.ts'
import { balanceFor, dosingNotes } from './dosing.ts'
import type { Parts } from './parts.ts'

/** What there is to say about one composer; how much of it shows is another matter. */
export type Content = Omit<View, 'expanded' | 'compact' | 'settled' | 'pointed' | 'spoken'>

export function contentOf(parts: Parts, register: Register | undefined): Content {
  const { who, account, author } = parts.poster
  const { state, checked } = parts.reading
  return {
    state,
    account,
    recognised: who.how === 'known' && who.recognised,
    candidates: who.how === 'ask' ? who.candidates : [],
    author,
    hints: checked.hints,
    asking: parts.question.stands,
    lockedRules: register?.lockedRules ?? [],
    balance: balanceFor(register, account),
    undo: parts.dismissed.isFresh || parts.display.isOpen ? parts.dismissed.last : undefined,
    notes: [...checked.notes, ...notesOn(parts), ...dosingNotes(register, account)],
  }
}

function notesOn({ reading, health }: Parts): Note[] {
  const unread: NoteId[] = reading.reader?.state === 'unrecognised' ? ['unread'] : []
  return [...unread, ...health.problems].map((id) => ({ id }))
}
