import type { VNode } from 'preact'
import { say } from '../messages.ts'
import { groupHints } from './groups.ts'
import { ruleName } from './hint-words.ts'
import type { Actions, View } from './view.ts'

const MOST_ERRORS = 3

/** Asks once before a post with errors goes out; only where the organisation wants that. */
export function Confirm({ view, actions }: { view: View; actions: Actions }): VNode {
  const errors = groupHints(view.hints.filter(({ severity }) => severity === 'error'))
  return (
    <div class="bw-confirm" role="alertdialog" aria-labelledby="confirm-title" aria-describedby="confirm-errors">
      <h2 id="confirm-title" class="bw-confirm__title">
        {say('confirm_title')}
      </h2>
      <div id="confirm-errors">
        <p>{say('confirm_lead')}</p>
        <ul>
          {errors.slice(0, MOST_ERRORS).map(({ key, hint }) => (
            <li key={key}>
              {ruleName(hint.rule)}
              {hint.match ? `: “${hint.match}”` : null}
            </li>
          ))}
        </ul>
      </div>
      <div class="bw-actions">
        <button
          type="button"
          class="bw-button bw-button--primary"
          data-action="back"
          onClick={() => actions.backToDraft()}
        >
          {say('action_back')}
        </button>
        <button type="button" class="bw-button" data-action="post" onClick={() => actions.postAnyway()}>
          {say('action_post_anyway')}
        </button>
      </div>
    </div>
  )
}
