import type { Author, Hint } from '../../rules/types.ts'
import { focusedElement } from '../composed-tree.ts'
import { copyText } from '../editors/copy.ts'
import { insertAtEnd } from '../editors/insert.ts'
import type { AccountAnswer, Actions, Dismissal, Note, NoteId } from '../overlay/view.ts'
import type { PageStatus } from '../page-status.ts'
import { askForRulePage } from '../rule-page.ts'
import type { Composer, Site } from '../sites/site.ts'
import type { Guarded } from './confirm.ts'
import { Dismissed } from './dismissed.ts'
import { type Content, Display, type Showing } from './display.ts'
import { balanceFor, countPost, dosingNotes, onPost } from './dosing.ts'
import { Health } from './health.ts'
import { OpensForErrors } from './opening.ts'
import { watchPointing } from './pointing.ts'
import { onAuthorChange, PosterWatch } from './poster.ts'
import { PostQuestion } from './question.ts'
import { Reading } from './reading.ts'
import type { Services } from './services.ts'

/** One composer in use, from its first focus until it is left empty or leaves the page. */
export class Session implements Actions, Guarded {
  readonly composer: Composer
  #services: Services
  #end = new AbortController()
  #display: Display
  #poster: PosterWatch
  #dismissed = new Dismissed()
  #health: Health
  #reading: Reading
  #question: PostQuestion
  #opening = new OpensForErrors()

  constructor(composer: Composer, site: Site, services: Services) {
    const { signal } = this.#end
    this.composer = composer
    this.#services = services
    this.#poster = new PosterWatch(site, composer)
    this.#display = new Display(composer, this, signal)
    this.#health = new Health(services, this.#healthOutside(), signal)
    const of = { composer, site, services, poster: this.#poster, dismissed: this.#dismissed }
    this.#reading = new Reading(of, this.#readingOutside(), signal)
    const posting = { draw: () => this.#draw(), posted: () => this.#posted() }
    this.#question = new PostQuestion(this.#display, posting, signal)
    onPost(composer, () => this.#posted(), signal)
    onAuthorChange(site, composer, () => this.accountsChanged(), signal)
    watchPointing(composer.editor, this.#pointingOutside(), signal)
    this.accountsChanged()
  }

  get host(): HTMLElement | undefined {
    return this.#display.host
  }

  get isEmpty(): boolean {
    return this.#reading.reader?.isEmpty ?? true
  }

  status(): PageStatus['composer'] {
    const { account } = this.#poster
    const { state, checked } = this.#reading
    return {
      state,
      account: account ? { handle: account.handle, type: account.type } : null,
      hints: checked.hints.length,
    }
  }

  accountsChanged() {
    const register = this.#services.register()
    if (!register || !this.#health.checkAlive()) return
    this.#poster.look(register)
    this.#health.storageAnswers(!register.unreadable)
    this.#reading.update()
  }

  show(showing: Showing) {
    this.#display.show(showing)
    this.#draw()
    this.#display.refresh()
  }

  left() {
    this.#display.editorLeft()
  }

  /** From the draft to the hints, and from there back. */
  moveKeyboard() {
    if (this.host && focusedElement() === this.host) {
      this.#display.focusEditor()
      return
    }
    this.#display.unfold()
    this.#draw()
    this.#display.focus()
  }

  get isAsking(): boolean {
    return this.#question.stands
  }

  mustAsk(): boolean {
    if (this.#services.register()?.confirmBeforePost !== 'errors' || !this.#services.alive()) return false
    return this.#reading.checked.hints.some(({ severity }) => severity === 'error')
  }

  ask(post: () => void): boolean {
    this.show('whole')
    return this.#question.ask(post)
  }

  backToDraft() {
    this.#question.backToDraft()
  }

  postAnyway() {
    this.#question.postAnyway()
  }

  dispose() {
    this.#end.abort()
  }

  toggle() {
    this.#display.toggle()
    this.#draw()
  }

  close() {
    this.#display.fold()
    this.#question.backToDraft()
  }

  setAuthor(author: Author) {
    this.#health.save(this.#poster.setAuthor(author))
    this.#reading.update()
  }

  chooseHandle(handle: string) {
    this.#poster.chooseHandle(handle)
    this.accountsChanged()
  }

  answerAccount(answer: AccountAnswer) {
    this.#health.save(this.#poster.answer(answer).then(() => this.accountsChanged()))
  }

  async insert({ insert = '' }: Hint) {
    if (await insertAtEnd(this.composer.editor, () => this.composer.read()?.text, insert)) return
    this.#health.report((await copyText(insert)) ? 'copied_instead' : 'not_copied')
  }

  async copy(text: string) {
    if (!(await copyText(text))) this.#health.report('not_copied')
  }

  pointAt(hint: Hint, nth: number) {
    if (!this.#reading.reader?.caretTo(hint, nth)) this.#health.report('not_shown')
  }

  dismiss(dismissal: Dismissal) {
    this.#health.save(this.#dismissed.add(dismissal))
    this.#hintsChanged()
  }

  undo() {
    this.#health.save(this.#dismissed.undo())
    this.#hintsChanged()
    // A rule that was off has not been checked.
    void this.#reading.reader?.check()
  }

  openRule(rule: string) {
    askForRulePage(rule).catch(() => this.#health.checkAlive())
  }

  pause(paused: boolean) {
    this.#reading.pause(paused)
  }

  #hintsChanged() {
    this.#reading.reader?.highlight()
    this.#draw()
  }

  #posted() {
    const { account, author } = this.#poster
    this.#health.save(countPost(account, author, this.#services.today()))
  }

  #healthOutside() {
    return {
      beat: () => this.#display.beat(),
      changed: () => this.#draw(),
      gone: () => this.pause(true),
    }
  }

  #readingOutside() {
    return {
      updated: () => this.#draw(),
      soon: () => {
        this.#dismissed.rest()
        if (this.#health.checkAlive()) this.#services.wake()
      },
    }
  }

  #pointingOutside() {
    return {
      find: (test: (words: Range) => boolean) => this.#reading.reader?.hintAt(test),
      point: (hint: Hint | undefined) => {
        this.#display.point(hint)
        this.#draw()
      },
      pointsAtSomething: () => this.#display.pointsAtSomething,
      overlay: () => this.host,
    }
  }

  #draw() {
    const { who, account, author } = this.#poster
    const { state, checked, reader } = this.#reading
    this.#opening.look(reader, checked.hints, this.#display)
    const register = this.#services.register()
    const content: Content = {
      state,
      account,
      recognised: who.how === 'known' && who.recognised,
      candidates: who.how === 'ask' ? who.candidates : [],
      author,
      hints: checked.hints,
      asking: this.isAsking,
      lockedRules: register?.lockedRules ?? [],
      balance: balanceFor(register, account),
      undo: this.#dismissed.isFresh || this.#display.isOpen ? this.#dismissed.last : undefined,
      notes: [...checked.notes, ...this.#notes()],
    }
    this.#display.draw(content, who.how === 'silent')
  }

  #notes(): Note[] {
    const unread: NoteId[] = this.#reading.reader?.state === 'unrecognised' ? ['unread'] : []
    const dosing = dosingNotes(this.#services.register(), this.#poster.account)
    return [...[...unread, ...this.#health.problems].map((id) => ({ id })), ...dosing]
  }
}
