import type { Hint } from '../../rules/types.ts'
import { focusedElement } from '../composed-tree.ts'
import type { PageStatus } from '../page-status.ts'
import type { Composer, Site } from '../sites/site.ts'
import { ComposerActions } from './actions.ts'
import type { Guarded } from './confirm.ts'
import { contentOf } from './content.ts'
import { Dismissed } from './dismissed.ts'
import { Display, type Showing } from './display.ts'
import { countPost, onPost } from './dosing.ts'
import { Health } from './health.ts'
import { OpensForErrors } from './opening.ts'
import type { Parts } from './parts.ts'
import { watchPointing } from './pointing.ts'
import { onAuthorChange, PosterWatch } from './poster.ts'
import { PostQuestion } from './question.ts'
import { Reading } from './reading.ts'
import type { Services } from './services.ts'

/** One composer in use, from its first focus until it is left empty or leaves the page. */
export class Session implements Guarded {
  readonly composer: Composer
  #services: Services
  #end = new AbortController()
  #parts: Parts
  #actions: ComposerActions
  #opening = new OpensForErrors()

  constructor(composer: Composer, site: Site, services: Services) {
    const { signal } = this.#end
    this.composer = composer
    this.#services = services
    const poster = new PosterWatch(site, composer)
    const dismissed = new Dismissed()
    const display = new Display(composer, signal)
    const health = new Health(services, this.#healthOutside(), signal)
    const reading = new Reading({ composer, site, services, poster, dismissed }, this.#readingOutside(), signal)
    const draw = () => this.#draw()
    const question = new PostQuestion(display, { draw, posted: () => this.#posted() }, signal)
    this.#parts = { composer, poster, dismissed, health, reading, display, question }
    this.#actions = new ComposerActions(this.#parts, { draw, accountsChanged: () => this.accountsChanged() })
    onPost(composer, () => this.#posted(), signal)
    onAuthorChange(site, composer, () => this.accountsChanged(), signal)
    watchPointing(composer.editor, this.#pointingOutside(), signal)
    this.accountsChanged()
  }

  get host(): HTMLElement | undefined {
    return this.#parts.display.host
  }

  get isEmpty(): boolean {
    return this.#parts.reading.reader?.isEmpty ?? true
  }

  status(): PageStatus['composer'] {
    const { account } = this.#parts.poster
    const { state, checked } = this.#parts.reading
    return {
      state,
      account: account ? { handle: account.handle, type: account.type } : null,
      hints: checked.hints.length,
    }
  }

  accountsChanged() {
    const register = this.#services.register()
    if (!register || !this.#parts.health.checkAlive()) return
    this.#parts.poster.look(register)
    this.#parts.health.storageAnswers(!register.unreadable)
    this.#parts.reading.update()
  }

  show(showing: Showing) {
    this.#parts.display.show(showing)
    this.#draw()
    this.#parts.display.refresh()
  }

  left() {
    this.#parts.display.editorLeft()
  }

  /** From the draft to the hints, and from there back. */
  moveKeyboard() {
    if (this.host && focusedElement() === this.host) {
      this.#parts.display.focusEditor()
      return
    }
    this.#parts.display.unfold()
    this.#draw()
    this.#parts.display.focus()
  }

  get isAsking(): boolean {
    return this.#parts.question.stands
  }

  mustAsk(): boolean {
    if (this.#services.register()?.confirmBeforePost !== 'errors' || !this.#services.alive()) return false
    return this.#parts.reading.checked.hints.some(({ severity }) => severity === 'error')
  }

  ask(post: () => void): boolean {
    this.show('whole')
    return this.#parts.question.ask(post)
  }

  dispose() {
    this.#end.abort()
  }

  #posted() {
    const { account, author } = this.#parts.poster
    this.#parts.health.save(countPost(account, author, this.#services.today()))
  }

  #healthOutside() {
    return {
      beat: () => this.#parts.display.beat(),
      changed: () => this.#draw(),
      gone: () => this.#parts.reading.pause(true),
    }
  }

  #readingOutside() {
    return {
      updated: () => this.#draw(),
      soon: () => {
        this.#parts.dismissed.rest()
        this.#parts.display.typed()
        if (this.#parts.health.checkAlive()) this.#services.wake()
      },
    }
  }

  #pointingOutside() {
    return {
      find: (test: (words: Range) => boolean) => this.#parts.reading.reader?.hintAt(test),
      point: (hint: Hint | undefined) => {
        this.#parts.display.point(hint)
        this.#draw()
      },
      pointsAtSomething: () => this.#parts.display.pointsAtSomething,
      overlay: () => this.host,
    }
  }

  #draw() {
    const { reading, display, poster } = this.#parts
    this.#opening.look(reading.reader, reading.checked.hints, display)
    const content = contentOf(this.#parts, this.#services.register())
    display.draw(content, this.#actions, poster.who.how === 'silent')
  }
}
