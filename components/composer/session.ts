import type { Author, Hint } from '../../rules/types.ts'
import { accountKey } from '../accounts/register.ts'
import { ignoreAccount, registerAccount, rememberAuthor } from '../accounts/store.ts'
import type { EditorText } from '../editors/editor-text.ts'
import { insertAtEnd } from '../editors/insert.ts'
import { openOverlay } from '../overlay/host.tsx'
import type { AccountAnswer, Actions, NoteId, View } from '../overlay/view.ts'
import type { Composer, Site } from '../sites/site.ts'
import { onDraftChange } from './changes.ts'
import { type Checked, checkDraft, NOTHING_FOUND } from './check-draft.ts'
import { clearHighlights, highlight } from './highlights.ts'
import { schedule } from './schedule.ts'
import type { Services } from './services.ts'
import { moveHints } from './spans.ts'
import { rememberChoice, stopAsking, type Who, whoIsPosting } from './who.ts'

/** How often, in milliseconds, an open overlay looks whether the extension is still there. */
const ALIVE_EVERY = 2000

/** One composer in use, from its first focus until it is left empty or leaves the page. */
export class Session implements Actions {
  readonly composer: Composer
  #site: Site
  #services: Services
  #end = new AbortController()
  #overlay
  #schedule
  #who: Who = { how: 'silent' }
  #author: Author = 'department'
  #draft: EditorText | null = null
  #checked: Checked = NOTHING_FOUND
  #pending = false
  /** Counts the checks, so that only the answer to the last one is shown. */
  #run = 0
  #dismissed = new Set<string>()
  #problems = new Set<NoteId>()
  #paused = false
  #expanded = false
  #compact = false

  constructor(composer: Composer, site: Site, services: Services) {
    this.composer = composer
    this.#site = site
    this.#services = services
    const { signal } = this.#end
    this.#overlay = openOverlay(composer.mount, this, signal)
    this.#schedule = schedule(() => void this.#check(), signal)
    onDraftChange(composer.editor, () => this.#changed(), signal)
    const timer = setInterval(() => this.#checkAlive(), ALIVE_EVERY)
    signal.addEventListener('abort', () => clearInterval(timer))
    this.accountsChanged()
  }

  get host(): HTMLElement {
    return this.#overlay.element
  }

  get isEmpty(): boolean {
    return !this.#draft?.text.trim()
  }

  /** Looks again who is posting: at the start, on focus, and when the register changed. */
  accountsChanged() {
    const register = this.#services.register()
    if (!register) return
    this.#who = whoIsPosting(this.#site, this.composer, register)
    if (register.unreadable) this.#problems.add('storage')
    else this.#problems.delete('storage')
    if (this.#who.how === 'known') {
      const { platform, handle } = this.#who.account
      this.#author = register.authors.get(accountKey(platform, handle)) ?? this.#author
      void this.#check()
    } else this.#draw()
  }

  /** Shown while its own composer is written in, small while a neighbour is, hidden while something lies over it. */
  show(how: 'whole' | 'compact' | 'hidden') {
    this.#compact = how === 'compact'
    this.#overlay.hide(how === 'hidden' || this.#who.how === 'silent' || (this.#compact && this.#hints().length === 0))
    this.#draw()
  }

  focusOverlay() {
    this.#expanded = true
    this.#draw()
    this.#overlay.focus()
  }

  dispose() {
    clearHighlights(this)
    this.#end.abort()
  }

  toggle() {
    this.#expanded = this.#compact || !this.#expanded
    this.#compact = false
    this.#draw()
  }

  close() {
    this.#expanded = false
    this.#draw()
    this.composer.editor.focus()
  }

  setAuthor(author: Author) {
    this.#author = author
    if (this.#who.how === 'known') this.#save(rememberAuthor(this.#site.platform, this.#who.account.handle, author))
    void this.#check()
  }

  chooseHandle(handle: string) {
    rememberChoice(this.#site.postingHandles(this.composer), handle)
    this.accountsChanged()
  }

  answerAccount(answer: AccountAnswer) {
    const [handle] = this.#site.postingHandles(this.composer)
    const { platform } = this.#site
    if (!handle) return
    if (answer === 'not-now') stopAsking([handle])
    else if (answer === 'never') this.#save(ignoreAccount(platform, handle))
    else this.#save(registerAccount({ platform, handle, type: answer }))
    if (answer === 'not-now') this.accountsChanged()
  }

  async insert({ insert = '' }: Hint) {
    const done = await insertAtEnd(this.composer.editor, () => this.composer.read()?.text, insert)
    if (!done && (await copyText(insert))) this.#problem('copied_instead')
    else if (!done) this.#problem('not_copied')
  }

  async copy({ insert = '' }: Hint) {
    if (!(await copyText(insert))) this.#problem('not_copied')
  }

  dismiss(hint: Hint) {
    this.#dismissed.add(sameHint(hint))
    this.#draw()
  }

  pause(paused: boolean) {
    this.#paused = paused
    void this.#check()
  }

  /** Runs on every change of the draft: keeps the highlights right at once and asks for a check. */
  #changed() {
    if (!this.#checkAlive() || !this.#mayRead()) return
    const before = this.#draft?.text
    this.#draft = this.composer.read()
    const text = this.#draft?.text ?? ''
    const hints = moveHints(this.#checked.hints, before ?? '', text)
    this.#checked = { ...this.#checked, hints }
    if (this.#draft) highlight(this, this.#draft, this.#hints())
    if (text === before) return
    this.#services.wake()
    if (!this.#pending) {
      this.#pending = true
      this.#draw()
    }
    this.#schedule.request()
  }

  async #check() {
    const run = ++this.#run
    this.#draft = this.#who.how === 'known' && !this.#paused ? this.composer.read() : null
    this.#pending = this.#draft !== null
    if (this.#who.how === 'known' && this.#draft) {
      const { text } = this.#draft
      const { account } = this.#who
      const reading = { site: this.#site, composer: this.composer, account, author: this.#author, text }
      const checked = await checkDraft(reading, this.#services)
      // A later check is under way, or the composer is gone.
      if (run !== this.#run || this.#end.signal.aborted) return
      const now = this.#draft?.text ?? ''
      this.#checked = { ...checked, hints: moveHints(checked.hints, text, now) }
      this.#pending = now !== text
    } else this.#checked = NOTHING_FOUND
    this.#draw()
  }

  #mayRead(): boolean {
    return this.#who.how === 'known' && !this.#paused
  }

  /** After an update or removal nothing can be checked any more; the draft stays as it is and the user is told. */
  #checkAlive(): boolean {
    if (this.#services.alive()) return true
    if (!this.#paused) {
      this.#paused = true
      void this.#check()
    }
    this.#problem('reload')
    return false
  }

  #hints(): Hint[] {
    return this.#paused ? [] : this.#checked.hints.filter((hint) => !this.#dismissed.has(sameHint(hint)))
  }

  #draw() {
    if (this.#end.signal.aborted) return
    const hints = this.#hints()
    if (this.#draft) highlight(this, this.#draft, hints)
    if (this.#who.how === 'silent') return this.#overlay.hide(true)
    const { editor, box } = this.composer
    const view = this.#view(hints)
    this.#overlay.draw(view, {
      reference: this.#compact ? editor : box,
      keepClear: this.composer.keepClear(),
      compact: this.#compact,
    })
  }

  #view(hints: Hint[]): View {
    const who = this.#who
    const known = who.how === 'known' ? who : undefined
    return {
      state: this.#state(hints),
      account: known?.account,
      recognised: known?.recognised ?? false,
      candidates: who.how === 'ask' ? who.candidates : [],
      author: this.#author,
      hints,
      notes: [...(this.#paused ? [] : this.#checked.notes), ...[...this.#problems].map((id) => ({ id }))],
      expanded: this.#expanded,
      compact: this.#compact,
    }
  }

  #state(hints: Hint[]): View['state'] {
    if (this.#who.how !== 'known') return 'unknown-account'
    if (this.#paused) return 'paused'
    if (this.#pending) return 'checking'
    if (this.#draft === null) return 'unrecognised'
    return hints.length > 0 ? 'hints' : 'ok'
  }

  #save(saving: Promise<void>) {
    saving.catch(() => this.#problem('not_saved'))
  }

  #problem(id: NoteId) {
    if (this.#problems.has(id)) return
    this.#problems.add(id)
    this.#draw()
  }
}

function sameHint({ rule, message, match }: Hint): string {
  return `${rule}\n${message}\n${match}`
}

async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
