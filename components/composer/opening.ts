import type { Hint } from '../../rules/types.ts'
import { sameHint } from '../overlay/groups.ts'
import type { Display } from './display.ts'
import type { DraftReader } from './reader.ts'

/** Opens the list for errors that are new, once their words are finished; closes it when it has nothing more to say. */
export class OpensForErrors {
  /** Errors for which the list has opened by itself; it does so once. */
  #opened = new Set<string>()

  look(reader: DraftReader | undefined, hints: readonly Hint[], display: Display) {
    if (reader?.state !== 'read') return
    const errors = hints.filter(({ severity }) => severity === 'error')
    if (errors.length === 0) display.errorsAreGone()
    for (const hint of errors) {
      if (this.#opened.has(sameHint(hint)) || !reader.isFinished(hint)) continue
      this.#opened.add(sameHint(hint))
      display.openForError()
    }
  }
}
