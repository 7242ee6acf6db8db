import type { Hint } from '../../rules/types.ts'
import { caretTo } from '../editors/caret.ts'
import type { EditorText } from '../editors/editor-text.ts'
import { sameHint } from '../overlay/groups.ts'
import type { Composer } from '../sites/site.ts'
import { onDraftChange } from './changes.ts'
import { type Checked, NOTHING_FOUND } from './check-draft.ts'
import { clearHighlights, highlight, hintAt } from './highlights.ts'
import { type Schedule, schedule } from './schedule.ts'
import { moveHints } from './spans.ts'
import { Typing } from './typing.ts'

export interface ReaderOutside {
  check(text: string): Promise<Checked>
  /** The check will be asked for soon. */
  soon(): void
  /** Which of the hints are shown, and so highlighted. */
  shown(hints: readonly Hint[]): Hint[]
  updated(): void
}

/** Reads one composer's draft and keeps its hints right while the user types. It exists only where reading is allowed. */
export class DraftReader {
  #composer: Composer
  #outside: ReaderOutside
  #signal: AbortSignal
  #schedule: Schedule
  #draft: EditorText | null = null
  #checked: Checked = NOTHING_FOUND
  #pending = true
  #typing = new Typing()
  /** One list for the highlights and the overlay, so that they always show the same. */
  #shown: Hint[] = []
  /** When it was last seen what may be shown. */
  #looked = 0
  #settling: ReturnType<typeof setTimeout> | undefined
  /** Counts the checks, so that only the answer to the last one is shown. */
  #run = 0

  constructor(composer: Composer, outside: ReaderOutside, signal: AbortSignal) {
    this.#composer = composer
    this.#outside = outside
    this.#signal = signal
    this.#schedule = schedule(() => void this.check(), signal)
    onDraftChange(composer.editor, () => this.#changed(), signal)
    if (composer.otherTexts) this.#watchOtherTexts()
    signal.addEventListener('abort', () => this.#end(), { once: true })
  }

  /** Nothing would go out. */
  get isEmpty(): boolean {
    const texts = [this.#draft?.text ?? '', ...(this.#composer.otherTexts?.() ?? [])]
    return texts.every((text) => text.trim() === '')
  }

  get state(): 'checking' | 'unrecognised' | 'read' {
    if (this.#pending) return 'checking'
    return this.#draft ? 'read' : 'unrecognised'
  }

  get checked(): Checked {
    return { ...this.#checked, hints: this.#shown }
  }

  /** Whether the user is done typing the words of a hint. */
  isFinished(hint: Hint): boolean {
    return this.#typing.finished(hint, performance.now())
  }

  /** The first hint whose words in the page pass the test. */
  hintAt(test: (words: Range) => boolean): Hint | undefined {
    return hintAt(this, test)
  }

  /** Their fields come and go on a click, and may be filled in while the draft stays as it is. */
  #watchOtherTexts() {
    const { mount, editor } = this.#composer
    const changed = ({ target }: Event) => target !== editor && this.#schedule.request()
    for (const type of ['input', 'click']) mount.addEventListener(type, changed, { signal: this.#signal })
  }

  /** Reads the draft and asks for its hints at once. */
  async check() {
    const run = ++this.#run
    this.#draft = this.#composer.read()
    const asked = this.#draft?.text
    const checked = asked === undefined ? NOTHING_FOUND : await this.#outside.check(asked)
    // A later check is under way, or the composer is gone.
    if (run !== this.#run || this.#signal.aborted) return
    const now = this.#draft?.text ?? ''
    this.#checked = { ...checked, hints: moveHints(checked.hints, asked ?? '', now) }
    this.#pending = asked !== undefined && asked !== now
    this.#settle()
  }

  /** Puts the caret behind the words of a hint; false when they are no longer there. */
  caretTo(hint: Hint, nth: number): boolean {
    const now = this.#shown.filter((other) => sameHint(other) === sameHint(hint))[nth]
    if (!now || now.start === null || now.end === null) return false
    return caretTo(this.#composer.editor, now.end, this.#draft?.placeOf({ start: now.start, end: now.end }))
  }

  /** Sees anew what may be shown. Hints that were shown already stay, whatever is typed beside them. */
  highlight() {
    this.#looked = performance.now()
    const stood = (hint: Hint) =>
      this.#shown.some((other) => other.start === hint.start && sameHint(other) === sameHint(hint))
    this.#shown = this.#outside
      .shown(this.#checked.hints)
      .filter((hint) => !this.#typing.holds(hint, this.#looked) || stood(hint))
    if (this.#draft) highlight(this, this.#draft, this.#shown)
  }

  /** Shows what may be shown, and comes back when more may. */
  #settle() {
    this.highlight()
    this.#outside.updated()
    clearTimeout(this.#settling)
    const wait = this.#typing.next(this.#checked.hints, this.#looked)
    if (wait !== undefined) this.#settling = setTimeout(() => this.#settle(), Math.ceil(wait))
  }

  #end() {
    clearTimeout(this.#settling)
    clearHighlights(this)
  }

  /** Runs on every change: keeps the highlights right at once and asks for a check. */
  #changed() {
    const before = this.#draft?.text
    this.#draft = this.#composer.read()
    const text = this.#draft?.text ?? ''
    this.#checked = { ...this.#checked, hints: moveHints(this.#checked.hints, before ?? '', text) }
    this.#shown = moveHints(this.#shown, before ?? '', text)
    if (before !== undefined && text !== before) this.#typing.edited(before, text, performance.now())
    this.highlight()
    if (text !== before) {
      this.#outside.soon()
      this.#schedule.request()
      if (this.#pending) return
      this.#pending = true
    }
    this.#outside.updated()
  }
}
