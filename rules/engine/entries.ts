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
  /** Of these words or classes one must be in the draft, or the pattern cannot be. */
  needs: SlotTests | undefined
  /** The spelling that the first token must have, where the pattern asks for one. */
  spelling?: string
  source: string
}

export const NONE: readonly Entry[] = []

/** What may begin with one word, parted by what follows: most patterns want one of a few words there. */
export class Candidates {
  /** Those that do not say by exact words what must follow. */
  readonly open: readonly Entry[]
  /** Whether it matters for them which classes are met in a draft. */
  readonly askForClasses: boolean
  #bySecond: Map<number, Entry[]> | undefined

  constructor(entries: readonly Entry[]) {
    this.open = entries.every(({ second }) => !second) ? entries : entries.filter(({ second }) => !second)
    this.askForClasses = this.open.some(({ needs }) => needs !== undefined && needs.classes.length > 0)
    if (this.open.length === entries.length) return
    this.#bySecond = new Map()
    for (const entry of entries) {
      for (const code of entry.second?.codes ?? []) bucket(this.#bySecond, code).push(entry)
    }
  }

  followedBy(code: number): readonly Entry[] {
    return this.#bySecond?.get(code) ?? NONE
  }
}

export const NO_CANDIDATES = new Candidates(NONE)

/** Two lists that are in the order of their layers as one; of a layer, the first list's entries come first. */
export function merged(one: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  if (other.length === 0) return one
  if (one.length === 0) return other
  const all: Entry[] = []
  let at = 0
  for (const entry of one) {
    for (let next = other[at]; next && next.layer < entry.layer; next = other[++at]) all.push(next)
    all.push(entry)
  }
  while (at < other.length) all.push(other[at++] as Entry)
  return all
}

export function bucket<Key>(map: Map<Key, Entry[]>, key: Key): Entry[] {
  let list = map.get(key)
  if (!list) map.set(key, (list = []))
  return list
}
