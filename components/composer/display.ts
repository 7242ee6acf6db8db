import { rememberCaret } from '../editors/caret.ts'
import { type OverlayHost, openOverlay } from '../overlay/host.tsx'
import type { Actions, View } from '../overlay/view.ts'
import type { Composer } from '../sites/site.ts'

export type Showing = 'whole' | 'compact' | 'hidden'

/** The overlay of one composer: whether it is there, how much of it shows, and where the keyboard is. */
export class Display {
  #composer: Composer
  #actions: Actions
  #signal: AbortSignal
  #overlay: OverlayHost | undefined
  #showing: Showing = 'whole'
  #expanded = false
  #goBack: () => void

  constructor(composer: Composer, actions: Actions, signal: AbortSignal) {
    this.#composer = composer
    this.#actions = actions
    this.#signal = signal
    this.#goBack = rememberCaret(composer.editor)
  }

  get host(): HTMLElement | undefined {
    return this.#overlay?.element
  }

  show(showing: Showing) {
    this.#showing = showing
  }

  toggle() {
    this.#expanded = this.#showing === 'compact' || !this.#expanded
    this.#showing = 'whole'
  }

  fold() {
    this.#expanded = false
  }

  unfold() {
    this.#expanded = true
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

  /** The keyboard leaves the editor; it may come back from the overlay. */
  editorLeft() {
    this.#goBack = rememberCaret(this.#composer.editor)
  }

  focusEditor() {
    this.#goBack()
  }

  /** Draws what there is to say; `silent` says nothing at all. */
  draw(content: Omit<View, 'expanded' | 'compact'>, silent: boolean) {
    if (this.#signal.aborted) return
    const compact = this.#showing === 'compact'
    const hidden = silent || this.#showing === 'hidden' || (compact && content.hints.length === 0)
    this.#overlay?.hide(hidden)
    if (hidden && !this.#overlay) return
    const { editor, box, mount } = this.#composer
    this.#overlay ??= openOverlay(mount, this.#actions, this.#signal)
    const expanded = this.#expanded && !compact
    const docking = { reference: compact ? editor : box, keepClear: this.#composer.keepClear(), compact, expanded }
    this.#overlay.draw({ ...content, expanded: this.#expanded, compact }, docking)
  }
}
