import { NO_REGISTER, type Register } from '../accounts/register.ts'
import { onStoreChange } from '../accounts/store.ts'
import { closestAcross, containsAcross, focusedElement } from '../composed-tree.ts'
import { speak } from '../messages.ts'
import { HOST } from '../overlay/shell.ts'
import type { PageStatus } from '../page-status.ts'
import type { Composer, Site } from '../sites/site.ts'
import { confirmBeforePosting } from './confirm.ts'
import type { Outside, Services } from './services.ts'
import { Session } from './session.ts'

const DIALOGS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], dialog'

/**
 * Waits for the focus to enter a composer and opens a session for it. Nothing is scanned or observed before that: a page
 * without a focused composer only has these listeners.
 */
export class ComposerWatch {
  #site: Site
  #services: Services
  #signal: AbortSignal
  #register: Register | undefined
  #loading: Promise<void> | undefined
  #sessions = new Map<HTMLElement, Session>()
  #active: Session | undefined
  #listening = new WeakSet<Node>()

  constructor(site: Site, outside: Outside, signal: AbortSignal) {
    this.#site = site
    this.#services = { ...outside, register: () => this.#register }
    this.#signal = signal
    this.#listen(document)
    signal.addEventListener('abort', () => {
      for (const session of this.#sessions.values()) session.dispose()
    })
    const focused = focusedElement()
    for (let root = focused?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      this.#listen(root)
    }
    this.#focused(focused)
  }

  /** How it stands with the composer last written in; null when there is none. */
  status(): PageStatus['composer'] {
    return this.#active?.status() ?? null
  }

  /** From the composer last written in to its hints and back. */
  moveKeyboard() {
    this.#active?.moveKeyboard()
  }

  /** Focus that moves inside one shadow root is not told outside it, so each root that ever had it gets a listener. */
  #listen(root: Document | ShadowRoot) {
    if (this.#listening.has(root)) return
    this.#listening.add(root)
    const own = (handle: (event: FocusEvent) => void) => (event: Event) => {
      const path = event.composedPath()
      for (const step of path) if (step instanceof ShadowRoot && step.host.localName !== HOST) this.#listen(step)
      if (event.isTrusted && path[0] === event.target) handle(event as FocusEvent)
    }
    const options = { capture: true, signal: this.#signal }
    root.addEventListener(
      'focusin',
      own(({ target }) => this.#focused(target)),
      options,
    )
    root.addEventListener(
      'focusout',
      own((event) => this.#left(event)),
      options,
    )
  }

  #focused(target: EventTarget | null | undefined) {
    if (!(target instanceof HTMLElement) || target.localName === HOST) return
    const composer = this.#sessions.get(target)?.composer ?? this.#site.composerAt(target)
    if (composer) void this.#enter(composer)
    else this.#arrange(target)
  }

  /** A composer that is left empty needs no overlay. */
  #left({ target, relatedTarget }: FocusEvent) {
    const session = this.#sessionAt(target)
    if (target === session?.composer.editor) session.left()
    if (session?.isEmpty && relatedTarget !== session.host) this.#dispose(session)
  }

  /** That of the editor, or of the one that another field belongs to. */
  #sessionAt(target: EventTarget | null): Session | undefined {
    if (!(target instanceof HTMLElement) || this.#sessions.size === 0) return undefined
    const editor = this.#sessions.has(target) ? target : this.#site.composerAt(target)?.editor
    return editor && this.#sessions.get(editor)
  }

  async #enter(composer: Composer) {
    if (!this.#register) await this.#load()
    const { editor } = composer
    if (this.#signal.aborted || !editor.isConnected) return
    let session = this.#sessions.get(editor)
    if (session) session.accountsChanged()
    else {
      session = new Session(composer, this.#site, this.#services)
      this.#sessions.set(editor, session)
      this.#disposeWhenGone(session)
    }
    this.#active = session
    this.#arrange(editor)
  }

  #load(): Promise<void> {
    if (!this.#loading) {
      onStoreChange(() => void this.#readRegister(), this.#signal)
      confirmBeforePosting(() => this.#sessions.values(), this.#signal)
      this.#loading = this.#readRegister()
    }
    return this.#loading
  }

  /** Without an answer the recognised accounts still work, and the overlay says what does not. */
  async #readRegister() {
    this.#register = await this.#services.readRegister().catch(() => this.#register ?? NO_REGISTER)
    speak(this.#register.words)
    for (const session of this.#sessions.values()) session.accountsChanged()
  }

  /** An element that leaves the page loses its size, so no observer of the whole page is needed. */
  #disposeWhenGone(session: Session) {
    const observer = new ResizeObserver(() => {
      if (session.composer.editor.isConnected) return
      observer.disconnect()
      this.#dispose(session)
    })
    observer.observe(session.composer.editor)
  }

  #dispose(session: Session) {
    session.dispose()
    this.#sessions.delete(session.composer.editor)
    if (this.#active === session) this.#active = undefined
  }

  /** The composer written in shows its whole bar, its neighbours a small sign, and what lies behind a dialog nothing. */
  #arrange(focused: Element) {
    const layer = closestAcross(focused, DIALOGS)
    for (const session of this.#sessions.values()) {
      const { editor, box } = session.composer
      const covered = layer !== null && !containsAcross(layer, editor)
      const neighbour = session !== this.#active && this.#active?.composer.box === box
      session.show(covered ? 'hidden' : neighbour ? 'compact' : 'whole')
    }
  }
}
