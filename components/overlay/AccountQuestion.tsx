import type { VNode } from 'preact'
import { say } from '../messages.ts'
import type { AccountAnswer, Actions, View } from './view.ts'

const ANSWERS: readonly AccountAnswer[] = ['corporate', 'hybrid', 'personal', 'never', 'not-now']

/** Which account is posting, or, folded in until the user opens it, what kind of account it is. Nothing is read until it is answered. */
export function AccountQuestion({ view: { candidates, expanded }, actions }: { view: View; actions: Actions }): VNode {
  const [candidate] = candidates
  if (!candidate) return <p class="bw-question">{say('question_no_handle')}</p>
  if (candidates.length > 1) {
    return (
      <div class="bw-question">
        <p>{say('question_which')}</p>
        {candidates.map(({ handle, label }) => (
          <button
            type="button"
            class="bw-button"
            key={handle}
            data-choose={handle}
            onClick={() => actions.chooseHandle(handle)}
          >
            {label}
          </button>
        ))}
      </div>
    )
  }
  return (
    <div class="bw-question" data-handle={candidate.handle} hidden={!expanded}>
      <p>{say('question_kind', candidate.label)}</p>
      {ANSWERS.map((answer) => (
        <button
          type="button"
          key={answer}
          class={answer.startsWith('n') ? 'bw-button bw-button--link' : 'bw-button'}
          data-answer={answer}
          onClick={() => actions.answerAccount(answer)}
        >
          {say(`answer_${answer.replace('-', '_')}`)}
        </button>
      ))}
    </div>
  )
}
