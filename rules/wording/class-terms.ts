import { QUOTED, quotedClass } from './classes.ts'
import type { TermIndex } from './terms.ts'

/** A class says as much as a word in a text of about this length. */
const CLASS_WORTH = 0.4
const PAIR_WORTH = 0.56
const FOLLOWING_WORTH = 0.7
const APART_WORTH = 0.1

type Add<Term> = (term: Term | undefined, value: number, first: number, second?: number) => void

/** The classes that were met on the way through a draft, and what they say alone and together. */
export interface ClassReader {
  /** Forgets what stood in the sentence before. */
  startSentence(): void
  /** Forgets what the last word was. */
  interrupt(): void
  addWord(classes: readonly number[], place: number, isFirst: boolean, isQuoted: boolean): void
  add(at: number, place: number): void
}

/** A word counts for `worth`; places are those of tokens. */
export function classReader<Term>(index: TermIndex<Term>, worth: number, add: Add<Term>): ClassReader {
  /** By class, the place of its first word in this sentence, and in the whole draft. */
  let places: number[] = []
  let present: number[] = []
  const everywhere: number[] = []
  const inDraft: number[] = []
  let before: readonly number[] = []

  const addApart = (at: number, place: number) => {
    if (everywhere[at] !== undefined) return
    for (const other of inDraft) {
      const term = other < at ? index.bothClasses(other, at) : index.bothClasses(at, other)
      if (term !== undefined) add(term, APART_WORTH, everywhere[other] as number, place)
    }
    everywhere[at] = place
    inDraft.push(at)
  }
  const addClass = (at: number, place: number) => {
    if (places[at] !== undefined) return
    for (const other of present) {
      const term = other < at ? index.classes(other, at) : index.classes(at, other)
      if (term !== undefined) add(term, PAIR_WORTH * worth, places[other] as number, place)
    }
    places[at] = place
    present.push(at)
    add(index.class(at), CLASS_WORTH * worth, place)
    addApart(at, place)
  }

  return {
    startSentence: () => {
      if (present.length === 0) return
      places = []
      present = []
    },
    interrupt: () => {
      before = []
    },
    addWord: (classes, place, isFirst, isQuoted) => {
      if (isQuoted) addClass(QUOTED, place)
      const known = isQuoted ? classes.map(quotedClass) : classes
      for (const at of known) {
        if (isFirst) add(index.classAsFirst(at), worth, place)
        else for (const first of before) add(index.classPair(first, at), FOLLOWING_WORTH * worth, place - 1, place)
        addClass(at, place)
      }
      before = known
    },
    add: addClass,
  }
}
