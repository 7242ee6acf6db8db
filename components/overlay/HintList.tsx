import type { VNode } from 'preact'
import type { Hint } from '../../rules/types.ts'
import { say } from '../messages.ts'
import { passageOf, ruleName, whatToDo, whatWasFound, whyItMatters } from './hint-words.ts'
import { Sign } from './Sign.tsx'
import type { Actions } from './view.ts'

export function HintList({ hints, actions }: { hints: readonly Hint[]; actions: Actions }): VNode | null {
  if (hints.length === 0) return null
  return (
    <ul class="hints">
      {hints.map((hint, index) => {
        const first = hints.findIndex((other) => other.rule === hint.rule) === index
        return (
          <HintCard key={`${hint.rule} ${hint.message} ${hint.start}`} hint={hint} first={first} actions={actions} />
        )
      })}
    </ul>
  )
}

/** Why a rule matters is said once; its other hints have it folded in with the source. */
function HintCard({ hint, first, actions }: { hint: Hint; first: boolean; actions: Actions }): VNode {
  return (
    <li data-rule={hint.rule} data-severity={hint.severity}>
      <h2>
        <Sign of={hint.severity} />
        <span class="severity">{say(`severity_${hint.severity}`)}</span>
        {ruleName(hint.rule)}
      </h2>
      <p>{whatWasFound(hint)}</p>
      {first ? <p class="why">{whyItMatters(hint)}</p> : null}
      <p class="do">{whatToDo(hint)}</p>
      <Source hint={hint} why={!first} />
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

function Source({ hint, why }: { hint: Hint; why: boolean }): VNode {
  const passages = hint.sources.map((id) => ({ id, ...passageOf(id) }))
  return (
    <details>
      <summary>{say('source_label', passages[0]?.heading ?? '')}</summary>
      {why ? <p class="why">{whyItMatters(hint)}</p> : null}
      {passages.map(({ id, document, heading, says }) => (
        <p key={id} data-source={id}>
          {says}
          <cite>
            {document}, “{heading}”
          </cite>
        </p>
      ))}
    </details>
  )
}
