import type { Author } from '../../rules/types.ts'
import { accountKey, type Register } from '../accounts/register.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { ignoreAccount, registerAccount, rememberAuthor } from '../accounts/store.ts'
import type { AccountAnswer } from '../overlay/view.ts'
import type { Composer, Site } from '../sites/site.ts'
import { rememberChoice, stopAsking, type Who, whoIsPosting } from './who.ts'

/** Who posts in one composer, and on whose behalf; it also takes the user's answers to questions about that. */
export class Poster {
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

  /** Looks again: at the start, on focus, and when the register changed. */
  look(register: Register) {
    this.#who = whoIsPosting(this.#site, this.#composer, register)
    if (!this.account) return
    const key = accountKey(this.#site.platform, this.account.handle)
    this.#author = this.#chosen ?? register.authors[key] ?? register.author
  }

  /** @throws when storage does not take it; the choice then holds for this composer only. */
  async setAuthor(author: Author) {
    this.#author = this.#chosen = author
    if (this.account) await rememberAuthor(this.#site.platform, this.account.handle, author)
  }

  chooseHandle(handle: string) {
    rememberChoice(this.#site.postingHandles(this.#composer), handle)
  }

  /** @throws when storage does not take it. */
  async answer(answer: AccountAnswer) {
    const [handle] = this.#site.postingHandles(this.#composer)
    const { platform } = this.#site
    if (!handle) return
    if (answer === 'not-now') stopAsking([handle])
    else if (answer === 'never') await ignoreAccount(platform, handle)
    else await registerAccount({ platform, handle, type: answer })
  }
}
