import type { VNode } from 'preact'
import type { Hint } from '../../rules/types.ts'
import { say } from '../messages.ts'
import { ruleName } from './hint-words.ts'
import type { Actions, Dismissal, Scope } from './view.ts'

/** Words longer than this come from the draft as a whole sentence and will hardly come back. */
const LONGEST_WORD = 40

/** Ways to send a hint away, each with its reach in its label. */
export function Dismiss({ hint, actions }: { hint: Hint; actions: Actions }): VNode {
  const word = hint.match && hint.match.length <= LONGEST_WORD ? hint.match : null
  const button = (scope: Scope, label: string) => (
    <button
      type="button"
      class="bw-button bw-button--link"
      data-action="dismiss"
      data-scope={scope}
      onClick={() => actions.dismiss({ hint, scope })}
    >
      {label}
    </button>
  )
  return (
    <div class="bw-dismiss">
      {button('draft', say('action_dismiss'))}
      <details>
        <summary>{say('dismiss_more')}</summary>
        {word ? button('word', say('action_dismiss_word', word)) : null}
        {button('rule', say('action_dismiss_rule'))}
      </details>
    </div>
  )
}

/** Says what was sent away last, with the way back. */
export function Undo({ undo: { hint, scope }, actions }: { undo: Dismissal; actions: Actions }): VNode {
  const what = { draft: [], done: [], word: [hint.match ?? ''], rule: [ruleName(hint.rule)] }[scope]
  return (
    <p class="bw-undo">
      {say(`undo_${scope}`, ...what)}
      <button type="button" class="bw-button bw-button--link" data-action="undo" onClick={() => actions.undo()}>
        {say('action_undo')}
      </button>
    </p>
  )
}
