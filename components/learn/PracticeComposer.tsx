import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Author } from '../../rules/types.ts'
import { accountKey, type Register } from '../accounts/register.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { onCommand } from '../command.ts'
import type { Outside } from '../composer/services.ts'
import { Session } from '../composer/session.ts'
import { say } from '../messages.ts'
import { type PracticeSettings, practiceComposer, practiceSite } from './practice-site.ts'

interface Props {
  settings: PracticeSettings
  author: Author
  register: Register
  outside: Outside
  /** What to put in the editor; a new object puts it in again. */
  sample: { text: string }
}

/** A composer with the session and the overlay that run on the sites, for an account that exists on this page only. */
export function PracticeComposer({ settings, author, register, outside, sample }: Props): VNode {
  const box = useRef<HTMLDivElement>(null)
  const editor = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (editor.current) editor.current.textContent = sample.text
  }, [sample])

  const { account, surface, image, quoted } = settings
  const { platform, type, handle } = account
  // biome-ignore lint/correctness/useExhaustiveDependencies: a session lasts as long as what it was opened for
  useEffect(() => {
    if (!editor.current || !box.current) return
    const composer = practiceComposer(editor.current, box.current, settings)
    const here = registerHere(register, account, author)
    const session = new Session(composer, practiceSite(settings), { ...outside, register: () => here })
    // The exercises stand above: hints belong on the screen only with their draft.
    const watch = new IntersectionObserver((entries) =>
      session.show(entries.at(-1)?.isIntersecting ? 'whole' : 'hidden'),
    )
    watch.observe(box.current)
    const stop = new AbortController()
    window.addEventListener('keydown', (event) => switchFocus(event, session), { capture: true, signal: stop.signal })
    onCommand(() => session.moveKeyboard(), stop.signal)
    editor.current.addEventListener('blur', () => session.left(), { signal: stop.signal })
    return () => {
      watch.disconnect()
      stop.abort()
      session.dispose()
    }
  }, [platform, type, handle, surface, image, quoted, author, register.words])

  return (
    <div ref={box} class="composer" data-composer>
      <p id="composer-label" class="utrecht-form-label">
        {say('practice_editor')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: words in a textarea cannot be highlighted */}
      <div
        ref={editor}
        class="composer__editor"
        contentEditable="plaintext-only"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-labelledby="composer-label"
        lang="nl"
        spellcheck={false}
      />
    </div>
  )
}

/** The user's own settings, with the account of this page as the only one. */
function registerHere(register: Register, account: RegisteredAccount, author: Author): Register {
  const key = accountKey(account.platform, account.handle)
  return { ...register, unreadable: false, paused: false, accounts: [account], authors: { [key]: author } }
}

/** Alt+Shift+H goes from the draft to the hints and back, as on the sites. */
function switchFocus(event: KeyboardEvent, session: Session) {
  if (!event.altKey || !event.shiftKey || event.code !== 'KeyH') return
  event.preventDefault()
  event.stopImmediatePropagation()
  session.moveKeyboard()
}
