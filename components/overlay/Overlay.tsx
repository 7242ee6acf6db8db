import type { VNode } from 'preact'
import { say } from '../messages.ts'
import { AccountQuestion } from './AccountQuestion.tsx'
import { AuthorChoice } from './AuthorChoice.tsx'
import { Bar } from './Bar.tsx'
import { Confirm } from './Confirm.tsx'
import { Undo } from './Dismiss.tsx'
import { HintList } from './HintList.tsx'
import { Notes } from './Notes.tsx'
import type { Actions, View } from './view.ts'

const LIST = 'list'
/** A note that only explains the hints, and so stands with them. */
const BESIDE_HINTS = 'no_highlight'

/** The whole overlay of one composer: a quiet bar, and the list that opens from it. */
export function Overlay({ view, actions }: { view: View; actions: Actions }): VNode {
  const { state, account, author, notes, undo, asking, expanded, compact } = view
  const open = expanded && !compact && !asking
  const peek = view.pointed !== undefined && !open && !compact && !asking
  return (
    <section
      class={compact ? 'bw-overlay bw-overlay--compact' : 'bw-overlay'}
      aria-label={say('overlay_label')}
      data-state={state}
      // A click must not take the focus, and with it the caret, out of the draft.
      onMouseDown={(event) => event.preventDefault()}
    >
      <p class="bw-reload">{say('note_reload')}</p>
      <Bar view={view} actions={actions} controls={LIST} />
      <p class="bw-unseen" role="status" aria-live="polite">
        {view.spoken}
      </p>
      {asking ? <Confirm view={view} actions={actions} /> : null}
      {account?.type === 'hybrid' && !compact && state !== 'paused' ? (
        <AuthorChoice author={author} choose={(one) => actions.setAuthor(one)} />
      ) : null}
      {state === 'unknown-account' && !compact ? <AccountQuestion view={view} actions={actions} /> : null}
      {compact ? null : <Notes notes={notes.filter(({ id }) => id !== BESIDE_HINTS)} />}
      {undo && !compact ? <Undo undo={undo} actions={actions} /> : null}
      <div id={LIST} class="bw-list" hidden={!open && !peek}>
        <Notes notes={open ? notes.filter(({ id }) => id === BESIDE_HINTS) : []} />
        <HintList view={view} peek={peek} actions={actions} />
      </div>
      <Footer view={view} actions={actions} hidden={!open} />
    </section>
  )
}

function Footer({ view, actions, hidden }: { view: View; actions: Actions; hidden: boolean }) {
  const { state, recognised, balance, notes } = view
  const paused = state === 'paused'
  const over = state === 'unknown-account' || state === 'unrecognised' || notes.some(({ id }) => id === 'reload')
  if (over) return null
  return (
    <footer class="bw-footer" hidden={hidden}>
      {balance ? (
        <p class="bw-small" data-balance>
          {say('balance', String(balance.department), String(balance.party), String(balance.private))}
        </p>
      ) : null}
      {recognised ? <p class="bw-small">{say('account_recognised')}</p> : null}
      <button
        type="button"
        class="bw-button bw-button--link"
        data-action="pause"
        onClick={() => actions.pause(!paused)}
      >
        {say(paused ? 'action_resume' : 'action_pause')}
      </button>
    </footer>
  )
}
