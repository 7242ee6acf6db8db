import type { Hint } from '../../rules/types.ts'
import { disableRule, dismissWord, enableRule, isDismissed, restoreWord } from '../accounts/dismissals.ts'
import { sameHint } from '../overlay/groups.ts'
import type { Dismissal } from '../overlay/view.ts'

/** What the user sent away in one composer, with the way back. What goes for good is stored as well. */
export class Dismissed {
  #all: Dismissal[] = []
  #fresh = false

  get last(): Dismissal | undefined {
    return this.#all.at(-1)
  }

  /** Nothing was written since. */
  get isFresh(): boolean {
    return this.#fresh
  }

  rest() {
    this.#fresh = false
  }

  hides(hint: Hint): boolean {
    return this.#all.some((dismissal) => reaches(dismissal, hint))
  }

  /** Holds in this composer at once. @throws when storage does not take what goes for good. */
  async add(dismissal: Dismissal) {
    this.#all.push(dismissal)
    this.#fresh = true
    const { hint, scope } = dismissal
    if (scope === 'rule') await disableRule(hint.rule)
    if (scope === 'word' && hint.match) await dismissWord({ rule: hint.rule, word: hint.match })
  }

  /** Takes the last one back. @throws when storage does not take it. */
  async undo() {
    const last = this.#all.pop()
    if (last?.scope === 'rule') await enableRule(last.hint.rule)
    if (last?.scope === 'word' && last.hint.match) await restoreWord({ rule: last.hint.rule, word: last.hint.match })
  }
}

function reaches({ hint, scope }: Dismissal, other: Hint): boolean {
  if (hint.rule !== other.rule) return false
  if (scope === 'draft') return sameHint(hint) === sameHint(other)
  if (scope !== 'word') return true
  const words = hint.match ? [{ rule: hint.rule, word: hint.match }] : []
  return isDismissed(words, other.rule, other.match)
}
