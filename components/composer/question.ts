import type { Display } from './display.ts'

/** Milliseconds after which a question before posting must still be there. */
const QUESTION_STANDS = 400

/** The question before posting in one composer: asked at most once at a time, and never in the way of posting for long. */
export class PostQuestion {
  #display: Display
  #draw: () => void
  #posted: () => void
  #signal: AbortSignal
  /** Posts after all, once the user has said so. */
  #post: (() => void) | undefined

  constructor(display: Display, outside: { draw(): void; posted(): void }, signal: AbortSignal) {
    this.#display = display
    this.#draw = outside.draw
    this.#posted = outside.posted
    this.#signal = signal
  }

  get stands(): boolean {
    return this.#post !== undefined
  }

  /** Shows the question; false when it cannot be seen, and then it is not asked. */
  ask(post: () => void): boolean {
    this.#post = post
    this.#draw()
    const seen = this.#display.focusQuestion()
    if (!seen) this.end()
    setTimeout(() => this.#postIfGone(post), QUESTION_STANDS)
    return seen
  }

  end() {
    this.#post = undefined
    this.#draw()
  }

  backToDraft() {
    this.end()
    this.#display.focusEditor()
  }

  postAnyway() {
    const post = this.#post
    this.#display.fold()
    this.backToDraft()
    post?.()
    this.#posted()
  }

  /** A page that takes the question away must not keep the user from posting. */
  #postIfGone(post: () => void) {
    if (this.#post === post && !this.#signal.aborted && !this.#display.showsQuestion) this.postAnyway()
  }
}
