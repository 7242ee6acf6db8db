import { keepAtHand } from '../messages.ts'
import type { NoteId } from '../overlay/view.ts'
import type { Services } from './services.ts'

/** How often, in milliseconds, an open overlay looks whether the extension is still there, and shows that it is. */
const ALIVE_EVERY = 2000

interface HealthOutside {
  /** The overlay's own sign of life. */
  beat(): void
  changed(): void
  /** After an update or removal of the extension, once. */
  gone(): void
}

/** What goes wrong around one composer. The draft stays as it is, and the user is told. */
export class Health {
  #services: Services
  #outside: HealthOutside
  #problems = new Set<NoteId>()

  constructor(services: Services, outside: HealthOutside, signal: AbortSignal) {
    this.#services = services
    this.#outside = outside
    keepAtHand('state_paused', 'note_reload', 'note_not_saved')
    const look = () => {
      outside.beat()
      this.checkAlive()
    }
    const timer = setInterval(look, ALIVE_EVERY)
    document.addEventListener('visibilitychange', look, { signal })
    signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  }

  get problems(): readonly NoteId[] {
    return [...this.#problems]
  }

  storageAnswers(answers: boolean) {
    if (answers) this.#problems.delete('storage')
    else this.#problems.add('storage')
  }

  report(id: NoteId) {
    this.#problems.add(id)
    this.#outside.changed()
  }

  save(saving: Promise<void>) {
    saving.catch(() => this.report('not_saved'))
  }

  /** After an update or removal nothing can be checked any more. */
  checkAlive(): boolean {
    if (this.#services.alive()) return true
    if (!this.#problems.has('reload')) {
      this.#problems.add('reload')
      this.#outside.gone()
    }
    return false
  }
}
