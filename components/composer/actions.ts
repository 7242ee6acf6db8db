import type { Author, Hint } from '../../rules/types.ts'
import { copyText } from '../editors/copy.ts'
import { insertAtEnd } from '../editors/insert.ts'
import type { AccountAnswer, Actions, Dismissal } from '../overlay/view.ts'
import { askForRulePage } from '../rule-page.ts'
import type { Parts } from './parts.ts'

interface ActionsOutside {
  draw(): void
  /** The user said who is posting. */
  accountsChanged(): void
}

/** What the controls in the overlay of one composer do. Whatever goes wrong is told in the overlay. */
export class ComposerActions implements Actions {
  #parts: Parts
  #outside: ActionsOutside

  constructor(parts: Parts, outside: ActionsOutside) {
    this.#parts = parts
    this.#outside = outside
  }

  toggle() {
    this.#parts.display.toggle()
    this.#outside.draw()
  }

  close() {
    this.#parts.display.fold()
    this.#parts.question.backToDraft()
  }

  toDraft() {
    this.#parts.display.focusEditor()
  }

  backToDraft() {
    this.#parts.question.backToDraft()
  }

  postAnyway() {
    this.#parts.question.postAnyway()
  }

  setAuthor(author: Author) {
    this.#parts.health.save(this.#parts.poster.setAuthor(author))
    this.#parts.reading.update()
  }

  chooseHandle(handle: string) {
    this.#parts.poster.chooseHandle(handle)
    this.#outside.accountsChanged()
  }

  answerAccount(answer: AccountAnswer) {
    this.#parts.health.save(this.#parts.poster.answer(answer).then(() => this.#outside.accountsChanged()))
  }

  async insert({ insert = '' }: Hint) {
    const { composer, health } = this.#parts
    if (await insertAtEnd(composer.editor, () => composer.read()?.text, insert)) return
    health.report((await copyText(insert)) ? 'copied_instead' : 'not_copied')
  }

  async copy(text: string) {
    if (!(await copyText(text))) this.#parts.health.report('not_copied')
  }

  pointAt(hint: Hint, nth: number) {
    if (!this.#parts.reading.reader?.caretTo(hint, nth)) this.#parts.health.report('not_shown')
  }

  dismiss(dismissal: Dismissal) {
    this.#parts.health.save(this.#parts.dismissed.add(dismissal))
    this.#hintsChanged()
  }

  undo() {
    this.#parts.health.save(this.#parts.dismissed.undo())
    this.#hintsChanged()
    // A rule that was off has not been checked.
    void this.#parts.reading.reader?.check()
  }

  openRule(rule: string) {
    askForRulePage(rule).catch(() => this.#parts.health.checkAlive())
  }

  pause(paused: boolean) {
    this.#parts.reading.pause(paused)
  }

  #hintsChanged() {
    this.#parts.reading.reader?.highlight()
    this.#outside.draw()
  }
}
