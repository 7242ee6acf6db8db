import type { VNode } from 'preact'
import { say } from '../messages.ts'
import { ruleName, stateName } from './hint-words.ts'
import { Sign } from './Sign.tsx'
import type { Actions, View } from './view.ts'

/** Who is posting and what was found, on one line; it opens and closes the list. */
export function Bar({ view, actions, controls }: { view: View; actions: Actions; controls: string }): VNode {
  const { settled, account, hints, expanded, compact } = view
  const [gravest] = hints
  return (
    <button
      type="button"
      class="bw-bar"
      data-toggle
      aria-expanded={expanded && !compact}
      aria-controls={controls}
      title={compact ? barSummary(view) : undefined}
      onClick={() => actions.toggle()}
    >
      <Sign of={gravest ? gravest.severity : settled} />
      {account ? (
        <span class="bw-bar__account" data-account-type={account.type} data-handle={account.handle}>
          <b>{account.platform === 'linkedin' ? (account.name ?? account.handle) : `@${account.handle}`}</b>
          <span class="bw-bar__type">{say(`type_${account.type}`)}</span>
        </span>
      ) : null}
      <span class={gravest ? 'bw-bar__summary bw-bar__summary--found' : 'bw-bar__summary'}>{barSummary(view)}</span>
      <span class="bw-bar__chevron" aria-hidden="true" />
    </button>
  )
}

function barSummary({ settled, hints, candidates }: View): string {
  const [gravest] = hints
  const [candidate] = candidates
  if (candidate && candidates.length === 1) return say('question_short', candidate.label)
  if (!gravest) return stateName(settled)
  const name = ruleName(gravest.rule)
  return hints.length === 1 ? name : say('summary_more', name, String(hints.length - 1))
}
