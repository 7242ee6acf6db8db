import type { Hint } from '../../rules/types.ts'
import { isDismissed } from '../accounts/dismissals.ts'
import type { View } from '../overlay/view.ts'
import type { Composer, Site } from '../sites/site.ts'
import { type Checked, checkDraft, NOTHING_FOUND } from './check-draft.ts'
import type { Dismissed } from './dismissed.ts'
import type { PosterWatch } from './poster.ts'
import { DraftReader } from './reader.ts'
import type { Services } from './services.ts'

interface ReadingOutside {
  updated(): void
  /** The draft has changed; a check will follow. */
  soon(): void
}

/** Whether one composer is read, as the account and the user allow, and what came of it. */
export class Reading {
  #composer: Composer
  #site: Site
  #services: Services
  #poster: PosterWatch
  #dismissed: Dismissed
  #outside: ReadingOutside
  #reader: DraftReader | undefined
  #stop = new AbortController()
  /** For this draft; undefined follows what holds everywhere. */
  #paused: boolean | undefined

  constructor(
    of: { composer: Composer; site: Site; services: Services; poster: PosterWatch; dismissed: Dismissed },
    outside: ReadingOutside,
    signal: AbortSignal,
  ) {
    this.#composer = of.composer
    this.#site = of.site
    this.#services = of.services
    this.#poster = of.poster
    this.#dismissed = of.dismissed
    this.#outside = outside
    signal.addEventListener('abort', () => this.#stop.abort(), { once: true })
  }

  /** Undefined while nothing is read. */
  get reader(): DraftReader | undefined {
    return this.#reader
  }

  get checked(): Checked {
    return this.#reader?.checked ?? NOTHING_FOUND
  }

  get state(): View['state'] {
    if (!this.#poster.account) return 'unknown-account'
    if (!this.#reader) return 'paused'
    if (this.#reader.state !== 'read') return this.#reader.state
    const { hints, failed } = this.checked
    if (hints.length > 0) return 'hints'
    return failed ? 'paused' : 'ok'
  }

  pause(paused: boolean) {
    this.#paused = paused
    this.update()
  }

  /** Starts, goes on or stops. */
  update() {
    if (!this.#poster.account || (this.#paused ?? this.#services.register()?.paused)) {
      this.#stop.abort()
      this.#reader = undefined
    } else if (!this.#reader) {
      this.#stop = new AbortController()
      this.#reader = new DraftReader(this.#composer, this.#readerOutside(), this.#stop.signal)
    }
    void this.#reader?.check()
    this.#outside.updated()
  }

  #readerOutside() {
    return {
      check: (text: string) => this.#check(text),
      soon: () => this.#outside.soon(),
      shown: (hints: readonly Hint[]) => hints.filter((hint) => !this.#isDismissed(hint)),
      updated: () => this.#outside.updated(),
    }
  }

  #check(text: string): Promise<Checked> {
    const register = this.#services.register()
    if (register) this.#poster.look(register)
    const { account, author } = this.#poster
    if (!account) {
      this.update()
      return Promise.resolve(NOTHING_FOUND)
    }
    return checkDraft({ site: this.#site, composer: this.#composer, account, author, text }, this.#services)
  }

  #isDismissed(hint: Hint): boolean {
    const { dismissedWords = [], lockedRules = [] } = this.#services.register() ?? {}
    if (hint.severity === 'error' && lockedRules.includes(hint.rule)) return false
    return this.#dismissed.hides(hint) || isDismissed(dismissedWords, hint.rule, hint.match)
  }
}
