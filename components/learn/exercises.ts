import type { SourceId } from '../../rules/sources.ts'
import type { CheckResult } from '../../rules/types.ts'
import type { SampleDraft } from './drafts.ts'
import exercisesJson from './exercises.json'

/** May this be posted so? Yes; yes, but do something as well; no, it has to be changed. */
export type Answer = 'fine' | 'also' | 'change'
export const ANSWERS: readonly Answer[] = ['fine', 'also', 'change']

export interface Exercise {
  id: string
  rule: string
  answer: Answer
  /** The passage of the guideline that decides. */
  passage: SourceId
  draft: SampleDraft
}

export const exercises = exercisesJson as readonly Exercise[]

/** The answer that the rules give. */
export function answerOf({ hints }: CheckResult): Answer {
  if (hints.some(({ severity }) => severity !== 'reminder')) return 'change'
  return hints.length > 0 ? 'also' : 'fine'
}
