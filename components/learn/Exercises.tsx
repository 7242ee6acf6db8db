import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { say } from '../messages.ts'
import { contentIn } from './content.ts'
import { contentLanguage } from './content-language.ts'
import { DraftCard } from './DraftCard.tsx'
import { ANSWERS, type Answer, type Exercise, exercises } from './exercises.ts'
import { Passage } from './Passage.tsx'
import { NO_PROGRESS, parseProgress, withAnswer } from './progress.ts'
import { Summary } from './Summary.tsx'
import { useKept } from './use-kept.ts'

/** Short cases, one at a time: may this be posted so? */
export function Exercises(): VNode | null {
  const { value: progress, set, failed } = useKept('learnProgress', parseProgress)
  const [at, setAt] = useState<number>()
  const heading = useRef<HTMLHeadingElement>(null)
  if (!progress) return null
  const firstOpen = exercises.findIndex(({ id }) => progress.answers[id] === undefined)
  const place = at ?? Math.max(0, firstOpen)
  const exercise = exercises[place]
  const go = (to: number) => {
    setAt(to)
    heading.current?.focus()
  }
  const answered = (answer: Answer) => {
    setAt(place)
    if (exercise) set((before) => withAnswer(before, exercise.id, answer))
  }
  return (
    <>
      <h3 ref={heading} tabIndex={-1} class="nl-heading nl-heading--level-3">
        {exercise ? say('exercise_place', String(place + 1), String(exercises.length)) : say('exercise_end')}
      </h3>
      {exercise ? (
        <Case key={exercise.id} exercise={exercise} given={progress.answers[exercise.id]} answered={answered} />
      ) : null}
      <div class="utrecht-button-group">
        <button type="button" class="nl-button" disabled={place === 0} onClick={() => go(place - 1)}>
          {say('exercise_previous')}
        </button>
        <button
          type="button"
          class="nl-button nl-button--primary"
          data-next
          disabled={!exercise}
          onClick={() => go(place + 1)}
        >
          {say(place + 1 < exercises.length ? 'exercise_next' : 'exercise_to_summary')}
        </button>
      </div>
      {failed ? <p class="utrecht-alert utrecht-alert--warning">{say('learn_not_kept')}</p> : null}
      <Summary
        progress={progress}
        whole={!exercise}
        restart={() => {
          set(() => NO_PROGRESS)
          go(0)
        }}
      />
    </>
  )
}

interface CaseProps {
  exercise: Exercise
  given: Answer | undefined
  answered(answer: Answer): void
}

function Case({ exercise, given, answered }: CaseProps): VNode {
  const right = given === exercise.answer
  return (
    <div data-exercise={exercise.id}>
      <p class="nl-paragraph">{say('exercise_question', say(`type_${exercise.draft.type ?? 'corporate'}`))}</p>
      <DraftCard draft={exercise.draft} />
      <fieldset class="utrecht-form-field utrecht-button-group">
        <legend class="unseen">{say('exercise_answers')}</legend>
        {ANSWERS.map((answer) => (
          <button
            type="button"
            key={answer}
            class="nl-button"
            data-answer={answer}
            aria-pressed={given === answer}
            onClick={() => answered(answer)}
          >
            {say(`exercise_${answer}`)}
          </button>
        ))}
      </fieldset>
      <div role="status">
        {given === undefined ? null : (
          <div class={`utrecht-alert utrecht-alert--${right ? 'ok' : 'error'}`} data-right={right}>
            <p>
              <strong>
                {right ? say('exercise_right') : say('exercise_wrong', say(`exercise_${exercise.answer}`))}
              </strong>
            </p>
            <p>{contentIn(contentLanguage()).exercises[exercise.id]}</p>
            <Passage passage={exercise.passage} rule={exercise.rule} />
          </div>
        )}
      </div>
    </div>
  )
}
