import type { VNode } from 'preact'
import type { Hint } from '../../rules/types.ts'
import { say } from '../messages.ts'
import { passageOf, ruleName, whatToDo, whatWasFound, whyItMatters } from './hint-words.ts'
import { Sign } from './Sign.tsx'
import type { Actions } from './view.ts'

export function HintList({ hints, actions }: { hints: readonly Hint[]; actions: Actions }): VNode | null {
  if (hints.length === 0) return null
  return (
    <ul>
      {hints.map((hint) => (
        <HintCard key={`${hint.rule} ${hint.message} ${hint.start}`} hint={hint} actions={actions} />
      ))}
    </ul>
  )
}

function HintCard({ hint, actions }: { hint: Hint; actions: Actions }): VNode {
  return (
    <li data-rule={hint.rule} data-severity={hint.severity}>
      <h2>
        <Sign of={hint.severity} />
        <span class="severity">{say(`severity_${hint.severity}`)}</span>
        {ruleName(hint)}
      </h2>
      <p>{whatWasFound(hint)}</p>
      <p class="why">{whyItMatters(hint)}</p>
      <p class="do">{whatToDo(hint)}</p>
      <Source hint={hint} />
      <div class="actions">
        {hint.insert ? (
          <>
            <button type="button" data-action="insert" onClick={() => actions.insert(hint)}>
              {say('action_insert', hint.insert)}
            </button>
            <button type="button" data-action="copy" onClick={() => actions.copy(hint)}>
              {say('action_copy')}
            </button>
          </>
        ) : null}
        <button type="button" class="plain" data-action="dismiss" onClick={() => actions.dismiss(hint)}>
          {say('action_dismiss')}
        </button>
      </div>
    </li>
  )
}

function Source({ hint }: { hint: Hint }): VNode {
  return (
    <details>
      <summary>{say('source_label')}</summary>
      {hint.sources.map((id) => {
        const { document, heading, says } = passageOf(id)
        return (
          <p key={id} data-source={id}>
            {says}
            <cite>
              {document}, “{heading}”
            </cite>
          </p>
        )
      })}
    </details>
  )
}
