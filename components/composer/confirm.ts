import type { Composer } from '../sites/site.ts'

/** A composer in use, as far as asking before posting goes. */
export interface Guarded {
  composer: Composer
  /** The organisation wants a question, and there is an error to ask about. */
  mustAsk(): boolean
  /** Shows the question; false when it cannot be seen. `post` posts after all. */
  ask(post: () => void): boolean
  readonly isAsking: boolean
}

/**
 * Stops a post with errors, made by the user's own click or Ctrl/Cmd+Enter, for one question. Whatever fails in here, the
 * post goes out: it is stopped only once the question stands on the screen.
 */
export function confirmBeforePosting(composers: () => Iterable<Guarded>, signal: AbortSignal) {
  const guard = (event: MouseEvent | KeyboardEvent) => {
    if (!event.isTrusted) return
    try {
      const path = event.composedPath()
      const all = [...composers()]
      // A key held down must not answer the question it has just raised.
      if ('repeat' in event && event.repeat && all.some(({ isAsking }) => isAsking)) return stop(event)
      const posting = 'key' in event ? all.filter(keyPosts(event, path)) : all.filter(clickPosts(path))
      const guarded = posting.find((one) => one.mustAsk())
      if (!guarded) return
      const button = enabledButton(guarded.composer)
      if (button && guarded.ask(() => (enabledButton(guarded.composer) ?? button).click())) stop(event)
    } catch (error) {
      console.error('Berichtwijzer: no question could be asked before posting', error)
    }
  }
  for (const type of ['click', 'keydown'] as const) window.addEventListener(type, guard, { capture: true, signal })
}

const clickPosts =
  (path: readonly EventTarget[]) =>
  ({ composer }: Guarded) =>
    composer.postButtons().some((button) => path.includes(button) && isEnabled(button))

/** The posts of one thread go out together, so every composer of the box counts. */
const keyPosts = (event: KeyboardEvent, path: readonly EventTarget[]) => {
  const posts = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
  return ({ composer: { editor, box } }: Guarded) => posts && (path.includes(editor) || path.includes(box))
}

function enabledButton(composer: Composer): HTMLElement | undefined {
  return composer.postButtons().find(isEnabled)
}

function isEnabled(button: HTMLElement): boolean {
  return !button.matches(':disabled, [aria-disabled="true"]')
}

function stop(event: Event) {
  event.preventDefault()
  event.stopImmediatePropagation()
}
