import type { Hint } from '../../rules/types.ts'
import { rememberCaret } from '../editors/caret.ts'
import { sameHint } from '../overlay/groups.ts'
import { spokenWords } from '../overlay/hint-words.ts'
import { type OverlayHost, openOverlay } from '../overlay/host.tsx'
import type { Actions, State } from '../overlay/view.ts'
import type { Composer } from '../sites/site.ts'
import type { Content } from './content.ts'

export type Showing = 'whole' | 'compact' | 'hidden'

/** Milliseconds that what is shown must rest before screen readers are told. */
const SPEAK_AFTER = 1000

/** The overlay of one composer: whether it is there, how much of it shows, and where the keyboard is. */
export class Display {
  #composer: Composer
  #signal: AbortSignal
  #overlay: OverlayHost | undefined
  #showing: Showing = 'whole'
  /** Who opened the list: what opened by itself also closes by itself. */
  #opened: 'user' | 'error' | undefined
  /** The user wants to read the list now, not to type. */
  #insists = false
  #pointed: string | undefined
  #settled: State = 'checking'
  #spoken = ''
  /** What will have been said once it rests; that all is well at the start is not worth a word. */
  #toSay = spokenWords({ state: 'ok', hints: [] })
  #last: [content: Content, actions: Actions, silent: boolean] | undefined
  #speaking: ReturnType<typeof setTimeout> | undefined
  #goBack: () => void

  constructor(composer: Composer, signal: AbortSignal) {
    this.#composer = composer
    this.#signal = signal
    this.#goBack = rememberCaret(composer.editor)
    signal.addEventListener('abort', () => clearTimeout(this.#speaking), { once: true })
  }

  get host(): HTMLElement | undefined {
    return this.#overlay?.element
  }

  get isOpen(): boolean {
    return this.#opened !== undefined
  }

  get pointsAtSomething(): boolean {
    return this.#pointed !== undefined
  }

  show(showing: Showing) {
    this.#showing = showing
  }

  toggle() {
    const shows = this.#showing !== 'compact' && this.isOpen && (this.#insists || this.#overlay?.showsList)
    this.fold()
    if (!shows) this.unfold()
    this.#showing = 'whole'
  }

  fold() {
    this.#opened = undefined
    this.#insists = false
    this.#pointed = undefined
  }

  unfold() {
    this.#opened = 'user'
    this.#insists = true
  }

  /** The list may no longer stand on what is being written. */
  typed() {
    this.#insists = false
  }

  /** Opens for an error, without touching the focus. */
  openForError() {
    this.#opened ??= 'error'
  }

  /** What opened by itself closes once the errors are gone, unless the user is in it. */
  errorsAreGone() {
    if (this.#opened === 'error' && !this.#overlay?.isInUse) this.#opened = undefined
  }

  /** The caret or the pointer is at the words of this hint, or at none. */
  point(hint: Hint | undefined) {
    this.#pointed = hint && sameHint(hint)
  }

  /** Gives the sign of life. */
  beat() {
    this.#overlay?.beat()
  }

  refresh() {
    this.#overlay?.refresh()
  }

  /** Moves the keyboard into the overlay, only on the user's own key. */
  focus() {
    this.#overlay?.focus()
  }

  /** False when the question cannot be seen. */
  focusQuestion(): boolean {
    return this.#overlay?.focusQuestion() ?? false
  }

  get showsQuestion(): boolean {
    return this.#overlay?.showsQuestion ?? false
  }

  /** The keyboard leaves the editor; it may come back from the overlay. */
  editorLeft() {
    this.#goBack = rememberCaret(this.#composer.editor)
  }

  focusEditor() {
    this.#goBack()
  }

  /** Draws what there is to say; `silent` says nothing at all. */
  draw(content: Content, actions: Actions, silent: boolean) {
    if (this.#signal.aborted) return
    this.#last = [content, actions, silent]
    const { state, hints } = content
    const compact = this.#showing === 'compact'
    const hidden = silent || this.#showing === 'hidden' || (compact && hints.length === 0)
    this.#overlay?.hide(hidden)
    if (hidden && !this.#overlay) return
    const { editor, box, mount } = this.#composer
    this.#overlay ??= openOverlay(mount, actions, this.#signal)
    if (state !== 'checking') this.#settled = state
    if (!hints.some((hint) => sameHint(hint) === this.#pointed)) this.#pointed = undefined
    const expanded = this.isOpen
    const roomy = expanded || this.#pointed !== undefined || content.asking
    const docking = {
      reference: compact ? editor : box,
      // A question before posting must be seen, whatever it covers.
      keepClear: content.asking ? [] : this.#composer.keepClear(),
      compact,
      expanded: roomy && !compact,
      insist: this.#insists && !compact && !content.asking,
    }
    const { settled, spoken, pointed } = { settled: this.#settled, spoken: this.#spoken, pointed: this.#pointed }
    this.#overlay.draw({ ...content, settled, spoken, pointed, expanded, compact }, docking)
    if (!hidden) this.#sayLater(content)
  }

  /** One polite sentence once what is shown rests, and none when it comes back to what was said. */
  #sayLater(content: Content) {
    const words = spokenWords(content)
    if (words === undefined || words === this.#toSay) return
    this.#toSay = words
    clearTimeout(this.#speaking)
    this.#speaking = setTimeout(() => {
      this.#spoken = words
      if (this.#last) this.draw(...this.#last)
    }, SPEAK_AFTER)
  }
}
