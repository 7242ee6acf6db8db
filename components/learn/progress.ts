import type { SourceId } from '../../rules/sources.ts'
import { ANSWERS, type Answer, type Exercise } from './exercises.ts'

/** What is kept of the exercises, under storage key `learnProgress`: the last answer to each, by its id. */
export interface Progress {
  version: 1
  answers: Readonly<Record<string, Answer>>
}

export const NO_PROGRESS: Progress = { version: 1, answers: {} }

/** Reads what any version has stored: answers that are no answers are passed over, those to exercises now gone are kept. */
export function parseProgress(stored: unknown): Progress {
  const { answers } = (stored ?? {}) as { answers?: unknown }
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return NO_PROGRESS
  const kept = Object.entries(answers).filter(([, answer]) => ANSWERS.includes(answer as Answer))
  return { version: 1, answers: Object.fromEntries(kept) as Record<string, Answer> }
}

export function withAnswer({ answers }: Progress, id: string, answer: Answer): Progress {
  return { version: 1, answers: { ...answers, [id]: answer } }
}

export interface Summary {
  done: number
  right: number
  total: number
  /** Rules of which every exercise done was answered right. */
  well: readonly string[]
  /** Rules and passages to read again, in the order of the exercises. */
  again: readonly { rule: string; passage: SourceId }[]
}

export function summaryOf(exercises: readonly Exercise[], { answers }: Progress): Summary {
  const done = exercises.filter(({ id }) => answers[id] !== undefined)
  const wrong = done.filter(({ id, answer }) => answers[id] !== answer)
  const again = new Map(wrong.map(({ rule, passage }) => [`${rule} ${passage}`, { rule, passage }]))
  const failed = new Set(wrong.map(({ rule }) => rule))
  const well = [...new Set(done.map(({ rule }) => rule))].filter((rule) => !failed.has(rule))
  return {
    done: done.length,
    right: done.length - wrong.length,
    total: exercises.length,
    well,
    again: [...again.values()],
  }
}
