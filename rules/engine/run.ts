import type { Token } from '../text/tokens.ts'
import { ClassTerms } from './class-terms.ts'
import type { Candidates, Entry } from './entries.ts'
import type { Match } from './matcher.ts'
import type { PatternIndex } from './pattern-index.ts'
import type { SlotTests } from './slot-tests.ts'
import type { Vocabulary } from './vocabulary.ts'
import { Walk } from './walk.ts'

/**
 * Runs over one draft after the other, each from the last token to the first, so that classes to the right are known
 * already. What it keeps in between is room, marked with the number of the draft it was filled for: to clear it each time
 * would take longer than to read a short draft.
 */
export class Run {
  #index: PatternIndex
  #vocabulary: Vocabulary
  #layers: number
  #draft = 0
  #tokens: readonly Token[] = []
  #codes = new Int32Array(0)
  /** For each code, the last draft it was in. */
  #present: Uint32Array
  #terms = new ClassTerms(0)
  #walk = new Walk([], this.#codes, this.#terms)
  /** Entries that begin with a class, to be tried at this token when those before them in the order of layers have been. */
  #waiting: Entry[] = []
  /** By layer of the group. */
  #found: (Match[] | undefined)[] = []

  constructor(vocabulary: Vocabulary, index: PatternIndex, layers: number) {
    this.#vocabulary = vocabulary
    this.#index = index
    this.#layers = layers
    this.#present = new Uint32Array(vocabulary.codes)
  }

  /** By layer of the group. */
  over(tokens: readonly Token[]): readonly (readonly Match[] | undefined)[] {
    this.#begin(tokens)
    for (let at = tokens.length - 1; at >= 0; at--) this.#matchAt(at)
    const found = this.#found
    for (const list of found) if (list && list.length > 1) list.reverse()
    this.#forget()
    return found
  }

  #begin(tokens: readonly Token[]) {
    this.#draft++
    this.#tokens = tokens
    this.#found = new Array<Match[] | undefined>(this.#layers)
    this.#terms = new ClassTerms(tokens.length)
    if (this.#codes.length < tokens.length) this.#codes = new Int32Array(tokens.length * 2)
    const codes = this.#codes
    this.#walk = new Walk(tokens, codes, this.#terms)
    for (let at = 0; at < tokens.length; at++) {
      const code = this.#vocabulary.codeOf(tokens[at] as Token)
      codes[at] = code
      if (code < 0 || this.#present[code] === this.#draft) continue
      this.#present[code] = this.#draft
      this.#index.meet(code, this.#draft)
    }
  }

  /** A draft is not kept in memory until the next one comes. */
  #forget() {
    this.#tokens = []
    this.#terms = new ClassTerms(0)
    this.#walk = new Walk([], this.#codes, this.#terms)
    this.#found = []
  }

  #matchAt(at: number) {
    const token = this.#tokens[at] as Token
    const candidates = this.#index.candidatesFor(token, this.#codes[at] as number)
    const following = at + 1 < this.#tokens.length ? (this.#codes[at + 1] as number) : -1
    this.#tryAll(this.#possible(candidates), at, token)
    if (following >= 0) this.#tryAll(candidates.followedBy(following), at, token)
    if (token.kind === 'number') this.#tryAll(this.#index.numbers, at, token)
    const waiting = this.#waiting
    if (waiting.length === 0) return
    for (let next = 0; next < waiting.length; next++) this.#try(waiting[next] as Entry, at, token)
    waiting.length = 0
  }

  #tryAll(entries: readonly Entry[], at: number, token: Token) {
    for (let next = 0; next < entries.length; next++) {
      const entry = entries[next] as Entry
      if (entry.next === 0) this.#wait(entry)
      else this.#try(entry, at, token)
    }
  }

  #try(entry: Entry, at: number, token: Token) {
    if (entry.spelling !== undefined && entry.spelling !== token.raw) return
    // A pattern looks to the right only, where the classes are known.
    if (!this.#areMet(entry.needsLate)) return
    const last = this.#walk.endOf(entry, at)
    if (last <= at) return
    const isNew = this.#record(entry, at, last)
    if (!isNew) return
    for (const next of this.#index.entriesOfClass(entry.layer)) if (this.#areMet(next.needs)) this.#wait(next)
  }

  /** A class is of use to later layers only, so what waits for one comes after the entry that is being tried. */
  #wait(entry: Entry) {
    const waiting = this.#waiting
    let at = waiting.length
    waiting.push(entry)
    for (; at > 0 && (waiting[at - 1] as Entry).layer > entry.layer; at--) waiting[at] = waiting[at - 1] as Entry
    waiting[at] = entry
  }

  /** Frequent words begin many patterns, of which a draft rarely holds the rest: that is judged once, not at each place. */
  #possible(candidates: Candidates): readonly Entry[] {
    const { open } = candidates
    if (open.length === 0 || candidates.judgedIn === this.#draft) return candidates.possible
    candidates.judgedIn = this.#draft
    return (candidates.possible = open.filter(({ needs }) => this.#areMet(needs)))
  }

  #areMet(needs: readonly SlotTests[]): boolean {
    for (let at = 0; at < needs.length; at++) if ((needs[at] as SlotTests).metIn !== this.#draft) return false
    return true
  }

  /** @returns true when this is the first term of a class at this token. */
  #record({ layer, group, isClass, source }: Entry, first: number, last: number): boolean {
    const list = (this.#found[layer] ??= [])
    const known = list.length > 0 ? list[list.length - 1] : undefined
    if (known?.first !== first || last > known.last) {
      const start = (this.#tokens[first] as Token).start
      const match = { group, first, last, start, end: (this.#tokens[last - 1] as Token).end, pattern: source }
      if (known?.first === first) list[list.length - 1] = match
      else list.push(match)
    }
    return isClass && this.#recordClass(layer, first, last)
  }

  #recordClass(layer: number, first: number, last: number): boolean {
    this.#index.meetClass(layer, this.#draft)
    return this.#terms.add(layer, first, last)
  }
}
