import type { VNode } from 'preact'
import type { Hint } from '../../rules/types.ts'
import { say } from '../messages.ts'
import { Dismiss } from './Dismiss.tsx'
import type { HintGroup } from './groups.ts'
import { foundParts, ruleName, whatToDo, whyItMatters } from './hint-words.ts'
import { Sign } from './Sign.tsx'
import type { Actions } from './view.ts'
import { Why } from './Why.tsx'

/** Places of the same words that get a button of their own. */
const MOST_PLACES = 10
const PUBLISH = 'publish-on-rijksoverheid'

interface Properties {
  group: HintGroup
  /** Why a rule matters is said at its first hint; at its others it is folded in. */
  first: boolean
  pointed: boolean
  hidden: boolean
  locked: boolean
  actions: Actions
}

export function HintCard({ group, first, pointed, hidden, locked, actions }: Properties): VNode {
  const { hint } = group
  return (
    <li
      class="bw-hint"
      data-rule={hint.rule}
      data-severity={hint.severity}
      data-pointed={pointed || undefined}
      hidden={hidden}
    >
      <h2 class="bw-hint__heading">
        <Sign of={hint.severity} />
        <span class="bw-hint__severity">{say(`severity_${hint.severity}`)}</span>
        {ruleName(hint.rule)}
      </h2>
      <Found hint={hint} actions={actions} />
      <Places group={group} actions={actions} />
      {first ? <p class="bw-hint__why">{whyItMatters(hint)}</p> : null}
      <p class="bw-hint__do">{whatToDo(hint)}</p>
      <Help hint={hint} actions={actions} />
      <Why hint={hint} whole={!first} actions={actions} />
      {locked ? <p class="bw-hint__locked">{say('locked_rule')}</p> : <Dismiss hint={hint} actions={actions} />}
    </li>
  )
}

/** What was found; the words themselves bring the caret to their place. */
function Found({ hint, actions }: { hint: Hint; actions: Actions }): VNode {
  const [before, words, after] = foundParts(hint)
  const show = () => actions.pointAt(hint, 0)
  return (
    <p class="bw-hint__found">
      {before}
      {words ? (
        <button type="button" class="bw-words" data-action="show" title={say('action_show')} onClick={show}>
          {words}
        </button>
      ) : null}
      {after}
      {!words && hint.start !== null ? (
        <>
          {' '}
          <button type="button" class="bw-words" data-action="show" onClick={show}>
            {say('action_show')}
          </button>
        </>
      ) : null}
    </p>
  )
}

function Places({ group: { places }, actions }: { group: HintGroup; actions: Actions }): VNode | null {
  if (places.length < 2) return null
  const rest = places.length - MOST_PLACES
  return (
    <div class="bw-hint__places">
      {say('found_more')}
      {/* biome-ignore-start lint/suspicious/noArrayIndexKey: the places differ by their number alone */}
      {places.slice(1, MOST_PLACES).map((hint, index) => (
        <button
          type="button"
          class="bw-button bw-button--small"
          key={index}
          data-rule={hint.rule}
          data-severity={hint.severity}
          data-action="show"
          aria-label={say('action_show_nth', String(index + 2), hint.match ?? '')}
          onClick={() => actions.pointAt(hint, index + 1)}
        >
          {index + 2}
        </button>
      ))}
      {/* biome-ignore-end lint/suspicious/noArrayIndexKey: the places differ by their number alone */}
      {rest > 0 ? say('found_rest', String(rest)) : null}
    </div>
  )
}

/** What can be done here, on the user's own click. */
function Help({ hint, actions }: { hint: Hint; actions: Actions }): VNode | null {
  const { insert, rephrase, rule } = hint
  if (insert === undefined && rephrase === undefined && rule !== PUBLISH) return null
  return (
    <div class="bw-actions">
      {insert === undefined ? null : (
        <>
          <button
            type="button"
            class="bw-button bw-button--primary"
            data-action="insert"
            onClick={() => actions.insert(hint)}
          >
            {say('action_insert', insert)}
          </button>
          <button type="button" class="bw-button" data-action="copy" onClick={() => actions.copy(insert)}>
            {say('action_copy')}
          </button>
        </>
      )}
      {rephrase === undefined ? null : (
        <button type="button" class="bw-button" data-action="copy" onClick={() => actions.copy(rephrase)}>
          {say('action_copy_words', rephrase)}
        </button>
      )}
      {rule === PUBLISH ? (
        <>
          <a
            class="bw-button"
            data-action="rijksoverheid"
            href="https://www.rijksoverheid.nl/"
            target="_blank"
            rel="noopener noreferrer"
          >
            {say('action_rijksoverheid')}
          </a>
          <button
            type="button"
            class="bw-button"
            data-action="done"
            onClick={() => actions.dismiss({ hint, scope: 'done' })}
          >
            {say('action_done')}
          </button>
        </>
      ) : null}
    </div>
  )
}
