import type { VNode } from 'preact'
import { say } from '../messages.ts'
import { ruleName } from '../overlay/hint-words.ts'
import { exercises } from './exercises.ts'
import { Passage } from './Passage.tsx'
import { type Progress, summaryOf } from './progress.ts'

interface Props {
  progress: Progress
  /** At the end of the exercises all is shown; before that, where one stands. */
  whole: boolean
  restart(): void
}

/** What went well, and which passages to read again. */
export function Summary({ progress, whole, restart }: Props): VNode {
  const { done, right, total, well, again } = summaryOf(exercises, progress)
  const standing = say('exercise_standing', String(done), String(total), String(right))
  return (
    <details open={whole} class="summary" data-done={done} data-right={right}>
      <summary>{standing}</summary>
      {well.length > 0 ? (
        <>
          <h4 class="nl-heading">{say('exercise_well')}</h4>
          <ul class="text-list">
            {well.map((rule) => (
              <li key={rule}>{ruleName(rule)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {again.length > 0 ? (
        <>
          <h4 class="nl-heading">{say('exercise_again')}</h4>
          {again.map(({ rule, passage }) => (
            <Passage key={`${rule} ${passage}`} rule={rule} passage={passage} />
          ))}
        </>
      ) : null}
      <div class="utrecht-button-group">
        <button type="button" class="nl-button" data-restart disabled={done === 0} onClick={restart}>
          {say('exercise_restart')}
        </button>
      </div>
    </details>
  )
}
