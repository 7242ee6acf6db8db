import type { VNode } from 'preact'
import type { Hint } from '../../rules/types.ts'
import { say } from '../messages.ts'
import { ruleName } from './hint-words.ts'
import { Sign } from './Sign.tsx'
import type { Actions, View } from './view.ts'

/** Who is posting and what was found, on one line; it opens and closes the list. */
export function Bar({ view, actions, controls }: { view: View; actions: Actions; controls: string }): VNode {
  const { state, account, hints, expanded, compact } = view
  const [gravest] = hints
  return (
    <button
      type="button"
      class="bar"
      data-toggle
      aria-expanded={expanded && !compact}
      aria-controls={controls}
      title={compact ? barSummary(state, hints) : undefined}
      onClick={() => actions.toggle()}
    >
      <Sign of={gravest ? gravest.severity : state} />
      {account ? (
        <span class="account" data-account-type={account.type} data-handle={account.handle}>
          <b>{account.platform === 'linkedin' ? (account.name ?? account.handle) : `@${account.handle}`}</b>
          <span class="type">{say(`type_${account.type}`)}</span>
        </span>
      ) : null}
      <span class="summary">{barSummary(state, hints)}</span>
      <span class="chevron" aria-hidden="true" />
    </button>
  )
}

function barSummary(state: View['state'], hints: readonly Hint[]): string {
  const [gravest] = hints
  if (!gravest) return say(`state_${state.replaceAll('-', '_')}`)
  const name = ruleName(gravest)
  return hints.length === 1 ? name : say('summary_more', name, String(hints.length - 1))
}
