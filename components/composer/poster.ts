import type { Author } from '../../rules/types.ts'
import { accountKey, type Register } from '../accounts/register.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { ignoreAccount, registerAccount, rememberAuthor } from '../accounts/store.ts'
import type { AccountAnswer } from '../overlay/view.ts'
import type { Composer, Site } from '../sites/site.ts'
import { rememberChoice, stopAsking, type Who, whoIsPosting } from './who.ts'

/** Who posts in one composer, and on whose behalf; it also takes the user's answers to questions about that. */
export class PosterWatch {
  #site: Site
  #composer: Composer
  #who: Who = { how: 'silent' }
  #author: Author = 'department'
  /** The author chosen for this draft, when the user's own role says how the next one begins. */
  #chosen: Author | undefined

  constructor(site: Site, composer: Composer) {
    this.#site = site
    this.#composer = composer
  }

  get who(): Who {
    return this.#who
  }

  get account(): RegisteredAccount | undefined {
    return this.#who.how === 'known' ? this.#who.account : undefined
  }

  get author(): Author {
    return this.#author
  }

  /** Looks again: at the start, on focus, before a check, and when the register or the author control changed. */
  look(register: Register) {
    const before = this.account
    this.#who = whoIsPosting(this.#site, this.#shown(), register)
    if (!this.account) return
    if (before && before.handle !== this.account.handle) this.#chosen = undefined
    const key = accountKey(this.#site.platform, this.account.handle)
    this.#author = this.#chosen ?? register.authors[key] ?? register.author
  }

  /** @throws when storage does not take it; the choice then holds for this composer only. */
  async setAuthor(author: Author) {
    this.#author = this.#chosen = author
    if (this.account) await rememberAuthor(this.#site.platform, this.account.handle, author)
  }

  chooseHandle(handle: string) {
    rememberChoice(this.#shown(), handle)
  }

  /** @throws when storage does not take it. */
  async answer(answer: AccountAnswer) {
    if (this.#who.how !== 'ask') return
    const shown = this.#shown()
    const [handle] = this.#who.candidates.map((candidate) => candidate.handle)
    const { platform } = this.#site
    if (answer === 'not-now' || !handle) stopAsking(shown)
    else if (answer === 'never') await ignoreAccount(platform, handle)
    else await registerAccount({ platform, handle, type: answer, ...(shown.name ? { name: shown.name } : {}) })
  }

  #shown() {
    return this.#site.poster(this.#composer)
  }
}

/** Calls back when the composer shows another author; its control may change, or be drawn anew in the same place. */
export function onAuthorChange(site: Site, composer: Composer, changed: () => void, signal: AbortSignal) {
  const control = composer.authorControl?.()
  if (!control) return
  const shown = () => JSON.stringify(site.poster(composer))
  let before = shown()
  const observer = new MutationObserver(() => {
    const now = shown()
    if (now === before) return
    before = now
    changed()
  })
  const around = control.parentElement
  observer.observe(around && !around.contains(composer.editor) ? around : control, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
  })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
