import type { SlotTests } from './slot-tests.ts'

export type Step =
  | { type: 'token'; tests: SlotTests; optional: boolean }
  | { type: 'not'; tests: SlotTests }
  | { type: 'gap'; most: number }
  | { type: 'start' }

export interface Entry {
  layer: number
  group: string
  isClass: boolean
  steps: readonly Step[]
  /** Whether the pattern asks for the start of a sentence. */
  atStart: boolean
  /** Index of the step after the first token, or 0 when a term of a class may stand there, which may be longer. */
  next: number
  /** What must follow the first token, where that is a matter of exact words: most candidates can be left at that. */
  second: SlotTests | undefined
  /** Of each of these, one of the words must be in the draft, or the pattern cannot be. */
  needs: readonly SlotTests[]
  /** The same for words or classes; which classes there are turns out along the way. */
  needsLate: readonly SlotTests[]
  /** The spelling that the first token must have, where the pattern asks for one. */
  spelling: string | undefined
  source: string
}

export const NONE: readonly Entry[] = []

/** What may begin with one word, parted by what follows: most patterns want one of a few words there. */
export class Candidates {
  /** Those that do not say by exact words what must follow. */
  readonly open: readonly Entry[]
  /** Those of the open ones that a draft leaves possible, and which draft. */
  possible: readonly Entry[] = NONE
  judgedIn = 0
  #bySecond: Map<number, Entry[]> | undefined

  constructor(entries: readonly Entry[]) {
    this.open = entries.every(({ second }) => !second) ? entries : entries.filter(({ second }) => !second)
    if (this.open.length === entries.length) return
    this.#bySecond = new Map()
    for (const entry of entries) {
      for (const code of entry.second?.codes ?? []) {
        const list = this.#bySecond.get(code)
        if (list) list.push(entry)
        else this.#bySecond.set(code, [entry])
      }
    }
  }

  followedBy(code: number): readonly Entry[] {
    return this.#bySecond?.get(code) ?? NONE
  }
}

export const NO_CANDIDATES = new Candidates(NONE)

/** Lists by a small number: a code or a layer. */
export type Lists<Value> = (Value[] | undefined)[]

export function addTo<Value>(lists: Lists<Value>, at: number, value: Value) {
  const list = lists[at]
  if (list) list.push(value)
  else lists[at] = [value]
}
