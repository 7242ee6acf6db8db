import type { VNode } from 'preact'
import type { Hint } from '../../rules/types.ts'
import { say } from '../messages.ts'
import { whyItMatters } from './hint-words.ts'
import type { Actions } from './view.ts'

/** The passages of the guideline in our own words, and the way to the rule's page; `whole` says as well why it matters. */
export function Why({ hint, whole, actions }: { hint: Hint; whole: boolean; actions: Actions }): VNode {
  return (
    <details class="bw-why">
      <summary>{say('why_label')}</summary>
      {whole ? <p class="bw-hint__why">{whyItMatters(hint)}</p> : null}
      {hint.sources.map((id) => (
        <p key={id} data-source={id}>
          {say(`source_${id}`)}
          <cite>{say(`source_${id}_where`)}</cite>
        </p>
      ))}
      <button
        type="button"
        class="bw-button bw-button--link"
        data-action="rule"
        onClick={() => actions.openRule(hint.rule)}
      >
        {say('why_more')}
      </button>
    </details>
  )
}
