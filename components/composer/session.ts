import type { Author, Hint } from '../../rules/types.ts'
import { isDismissed } from '../accounts/dismissals.ts'
import { focusedElement } from '../composed-tree.ts'
import { copyText } from '../editors/copy.ts'
import { insertAtEnd } from '../editors/insert.ts'
import { keepAtHand } from '../messages.ts'
import { sameHint } from '../overlay/groups.ts'
import type { AccountAnswer, Actions, Dismissal, Note, NoteId, View } from '../overlay/view.ts'
import type { PageStatus } from '../page-status.ts'
import { askForRulePage } from '../rule-page.ts'
import type { Composer, Site } from '../sites/site.ts'
import { checkDraft, NOTHING_FOUND } from './check-draft.ts'
import type { Guarded } from './confirm.ts'
import { Dismissed } from './dismissed.ts'
import { type Content, Display, type Showing } from './display.ts'
import { balanceFor, countPost, dosingNotes, onPost } from './dosing.ts'
import { watchPointing } from './pointing.ts'
import { onAuthorChange, PosterWatch } from './poster.ts'
import { DraftReader } from './reader.ts'
import type { Services } from './services.ts'

/** How often, in milliseconds, an open overlay looks whether the extension is still there, and shows that it is. */
const ALIVE_EVERY = 2000
/** Milliseconds after which a question before posting must still be there. */
const QUESTION_STANDS = 400

/** One composer in use, from its first focus until it is left empty or leaves the page. */
export class Session implements Actions, Guarded {
  readonly composer: Composer
  #site: Site
  #services: Services
  #end = new AbortController()
  #display: Display
  #poster: PosterWatch
  #reader: DraftReader | undefined
  #stopReading = new AbortController()
  #dismissed = new Dismissed()
  #problems = new Set<NoteId>()
  /** Errors for which the list has opened by itself; it does so once. */
  #opened = new Set<string>()
  /** For this draft; undefined follows what holds everywhere. */
  #paused: boolean | undefined
  /** Posts after all, once the user has said so. */
  #post: (() => void) | undefined

  constructor(composer: Composer, site: Site, services: Services) {
    this.composer = composer
    this.#site = site
    this.#services = services
    this.#poster = new PosterWatch(site, composer)
    this.#display = new Display(composer, this, this.#end.signal)
    keepAtHand('state_paused', 'note_reload', 'note_not_saved')
    const { signal } = this.#end
    const timer = setInterval(() => this.#beat(), ALIVE_EVERY)
    document.addEventListener('visibilitychange', () => this.#beat(), { signal })
    signal.addEventListener('abort', () => {
      clearInterval(timer)
      this.#stopReading.abort()
    })
    onPost(composer, () => this.#posted(), signal)
    onAuthorChange(site, composer, () => this.accountsChanged(), signal)
    watchPointing(composer.editor, this.#pointingOutside(), signal)
    this.accountsChanged()
  }

  get host(): HTMLElement | undefined {
    return this.#display.host
  }

  get isEmpty(): boolean {
    return this.#reader?.isEmpty ?? true
  }

  status(): PageStatus['composer'] {
    const { account } = this.#poster
    const hints = this.#reader?.checked.hints ?? []
    return {
      state: this.#state(hints),
      account: account ? { handle: account.handle, type: account.type } : null,
      hints: hints.length,
    }
  }

  accountsChanged() {
    const register = this.#services.register()
    if (!register || !this.#checkAlive()) return
    this.#poster.look(register)
    if (register.unreadable) this.#problems.add('storage')
    else this.#problems.delete('storage')
    this.#read()
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
    return this.#post !== undefined
  }

  mustAsk(): boolean {
    if (this.#services.register()?.confirmBeforePost !== 'errors' || !this.#services.alive()) return false
    return this.#reader?.checked.hints.some(({ severity }) => severity === 'error') ?? false
  }

  ask(post: () => void): boolean {
    this.#post = post
    this.show('whole')
    const seen = this.#display.focusQuestion()
    if (!seen) this.#endQuestion()
    setTimeout(() => this.#postIfQuestionIsGone(post), QUESTION_STANDS)
    return seen
  }

  /** A page that takes the question away must not keep the user from posting. */
  #postIfQuestionIsGone(post: () => void) {
    if (this.#post === post && !this.#end.signal.aborted && !this.#display.showsQuestion) this.postAnyway()
  }

  backToDraft() {
    this.#endQuestion()
    this.#display.focusEditor()
  }

  postAnyway() {
    const post = this.#post
    this.#display.fold()
    this.backToDraft()
    post?.()
    this.#posted()
  }

  #endQuestion() {
    this.#post = undefined
    this.#draw()
  }

  dispose() {
    this.#end.abort()
  }

  toggle() {
    this.#display.toggle()
    this.#draw()
  }

  close() {
    this.#post = undefined
    this.#display.fold()
    this.#draw()
    this.#display.focusEditor()
  }

  setAuthor(author: Author) {
    this.#save(this.#poster.setAuthor(author))
    this.#read()
  }

  chooseHandle(handle: string) {
    this.#poster.chooseHandle(handle)
    this.accountsChanged()
  }

  answerAccount(answer: AccountAnswer) {
    this.#save(this.#poster.answer(answer).then(() => this.accountsChanged()))
  }

  async insert({ insert = '' }: Hint) {
    if (await insertAtEnd(this.composer.editor, () => this.composer.read()?.text, insert)) return
    this.#problem((await copyText(insert)) ? 'copied_instead' : 'not_copied')
  }

  async copy(text: string) {
    if (!(await copyText(text))) this.#problem('not_copied')
  }

  pointAt(hint: Hint, nth: number) {
    if (!this.#reader?.caretTo(hint, nth)) this.#problem('not_shown')
  }

  dismiss(dismissal: Dismissal) {
    this.#save(this.#dismissed.add(dismissal))
    this.#hintsChanged()
  }

  undo() {
    this.#save(this.#dismissed.undo())
    this.#hintsChanged()
    // A rule that was off has not been checked.
    void this.#reader?.check()
  }

  openRule(rule: string) {
    askForRulePage(rule).catch(() => this.#checkAlive())
  }

  #hintsChanged() {
    this.#reader?.highlight()
    this.#draw()
  }

  pause(paused: boolean) {
    this.#paused = paused
    this.#read()
  }

  /** Starts, goes on or stops reading, as the account and the user allow. */
  #read() {
    if (!this.#poster.account || (this.#paused ?? this.#services.register()?.paused)) {
      this.#stopReading.abort()
      this.#reader = undefined
    } else if (!this.#reader) {
      this.#stopReading = new AbortController()
      this.#reader = new DraftReader(this.composer, this.#readerOutside(), this.#stopReading.signal)
    }
    void this.#reader?.check()
    this.#draw()
  }

  #pointingOutside() {
    return {
      find: (test: (words: Range) => boolean) => this.#reader?.hintAt(test),
      point: (hint: Hint | undefined) => {
        this.#display.point(hint)
        this.#draw()
      },
      pointsAtSomething: () => this.#display.pointsAtSomething,
      overlay: () => this.host,
    }
  }

  #readerOutside() {
    return {
      check: (text: string) => {
        const register = this.#services.register()
        if (register) this.#poster.look(register)
        const { account, author } = this.#poster
        if (!account) {
          this.#read()
          return Promise.resolve(NOTHING_FOUND)
        }
        return checkDraft({ site: this.#site, composer: this.composer, account, author, text }, this.#services)
      },
      soon: () => {
        this.#dismissed.rest()
        if (this.#checkAlive()) this.#services.wake()
      },
      shown: (hints: readonly Hint[]) => hints.filter((hint) => !this.#isDismissed(hint)),
      updated: () => this.#draw(),
    }
  }

  #isDismissed(hint: Hint): boolean {
    const { dismissedWords = [], lockedRules = [] } = this.#services.register() ?? {}
    if (hint.severity === 'error' && lockedRules.includes(hint.rule)) return false
    return this.#dismissed.hides(hint) || isDismissed(dismissedWords, hint.rule, hint.match)
  }

  #posted() {
    const { account, author } = this.#poster
    this.#save(countPost(account, author, this.#services.today()))
  }

  #beat() {
    this.#display.beat()
    this.#checkAlive()
  }

  /** After an update or removal nothing can be checked any more; the draft stays as it is and the user is told. */
  #checkAlive(): boolean {
    if (this.#services.alive()) return true
    if (!this.#problems.has('reload')) {
      this.#problems.add('reload')
      this.pause(true)
    }
    return false
  }

  /** Opens the list for errors that are new, once their words are finished; closes it when it has nothing more to say. */
  #openForErrors(hints: readonly Hint[]) {
    if (this.#reader?.state !== 'read') return
    const errors = hints.filter(({ severity }) => severity === 'error')
    if (errors.length === 0) this.#display.errorsAreGone()
    for (const hint of errors) {
      if (this.#opened.has(sameHint(hint)) || !this.#reader.isFinished(hint)) continue
      this.#opened.add(sameHint(hint))
      this.#display.openForError()
    }
  }

  #draw() {
    const { who, account, author } = this.#poster
    const { hints, notes } = this.#reader?.checked ?? NOTHING_FOUND
    this.#openForErrors(hints)
    const content: Content = {
      state: this.#state(hints),
      account,
      recognised: who.how === 'known' && who.recognised,
      candidates: who.how === 'ask' ? who.candidates : [],
      author,
      hints,
      asking: this.isAsking,
      lockedRules: this.#services.register()?.lockedRules ?? [],
      balance: balanceFor(this.#services.register(), account),
      undo: this.#dismissed.isFresh || this.#display.isOpen ? this.#dismissed.last : undefined,
      notes: [...notes, ...this.#notes()],
    }
    this.#display.draw(content, who.how === 'silent')
  }

  #notes(): Note[] {
    const unread: NoteId[] = this.#reader?.state === 'unrecognised' ? ['unread'] : []
    const dosing = dosingNotes(this.#services.register(), this.#poster.account)
    return [...[...unread, ...this.#problems].map((id) => ({ id })), ...dosing]
  }

  #state(hints: readonly Hint[]): View['state'] {
    if (!this.#poster.account) return 'unknown-account'
    const state = this.#reader?.state
    if (state === undefined) return 'paused'
    if (state !== 'read') return state
    if (hints.length > 0) return 'hints'
    return this.#reader?.checked.failed ? 'paused' : 'ok'
  }

  #save(saving: Promise<void>) {
    saving.catch(() => this.#problem('not_saved'))
  }

  #problem(id: NoteId) {
    this.#problems.add(id)
    this.#draw()
  }
}
