import { fold } from '../text/fold.ts'

/**
 * The pattern language of the lexicons. A pattern is a row of slots divided by spaces; every slot but a gap stands for
 * one token of the draft. Words are compared folded (rules/text/fold.ts), so case and diacritics do not matter.
 *
 *   stem            this word                          stem*  *fractie   a word that starts / ends like this (3 letters or more)
 *   =SP             this word in exactly this spelling  stem|kies        one of these
 *   #stem* @vvd     a hashtag, a handle                 +vvd             the word, the hashtag or the handle
 *   <party>         a term of that class                nu?              may be left out
 *   ..  ..5         at most three (five) tokens between, inside the sentence
 *   {n}             a number                            ^                the start of a sentence
 *   !nog            the next token is not this one (takes no place)
 *   (open dag|feest)   one of these, of any number of slots; a | without brackets divides single words
 *
 * Slots follow each other with white space, a hyphen, an apostrophe or quotation marks between; a comma or a bracket only
 * inside a gap. No pattern can run away: a match tries at most (gap length)^(number of gaps) places.
 */

export type TokenTest =
  | { how: 'exact'; kinds: Kinds; key: string }
  | { how: 'prefix' | 'suffix'; kinds: Kinds; key: string }
  | { how: 'spelling'; kinds: Kinds; raw: string; key: string }
  | { how: 'class'; id: string }
  | { how: 'number' }

export type Kinds = 'word' | 'hashtag' | 'mention' | 'any'

export type Slot =
  | { type: 'token'; tests: readonly TokenTest[]; optional: boolean }
  | { type: 'not'; tests: readonly TokenTest[] }
  | { type: 'gap'; most: number }
  | { type: 'start' }

export interface Pattern {
  slots: readonly Slot[]
  source: string
}

const DEFAULT_GAP = 3
const PLAIN = /^[a-z\d]+$/
const WORD = /^[\p{L}\p{N}_.]+$/u
const SIGNS: Record<string, Kinds> = { '#': 'hashtag', '@': 'mention', '+': 'any' }

const BRACKETS = /\(([^()]*)\)/

/** The pattern without brackets: one for each choice between them. */
export function spellOut(source: string): string[] {
  // Few have brackets, and looking for a bracket is quicker than for a pair of them.
  if (!source.includes('(')) return [source]
  const [brackets, choices = ''] = BRACKETS.exec(source) ?? []
  if (brackets === undefined) return [source]
  return choices.split('|').flatMap((choice) => spellOut(source.replace(brackets, () => choice)))
}

/** @throws SyntaxError on a pattern that could match nothing or everything, naming it. */
export function parsePattern(source: string): Pattern {
  const slots = source
    .trim()
    .split(/\s+/)
    .flatMap((part) => slotsOf(part, source))
  const first = slots.find((slot) => slot.type !== 'start')
  if (first?.type !== 'token' || first.optional) throw new SyntaxError(`pattern must begin with a token: ${source}`)
  if (slots.at(-1)?.type === 'gap') throw new SyntaxError(`pattern must not end with a gap: ${source}`)
  return { slots, source }
}

/** Most parts stand in many patterns; the tests of equal parts are the same object, by which they are known again. */
const parsed = new Map<string, readonly Slot[]>()

function slotsOf(part: string, source: string): readonly Slot[] {
  let slots = parsed.get(part)
  if (!slots) parsed.set(part, (slots = parseSlots(part, source)))
  return slots
}

function parseSlots(part: string, source: string): Slot[] {
  if (part === '^') return [{ type: 'start' }]
  if (/^\.\.\d*$/.test(part)) return [{ type: 'gap', most: part.length > 2 ? Number(part.slice(2)) : DEFAULT_GAP }]
  if (part.startsWith('!')) return [{ type: 'not', tests: parseTests(part.slice(1), source) }]
  const optional = part.endsWith('?')
  const body = optional ? part.slice(0, -1) : part
  // A hyphen or apostrophe divides tokens in the draft as well.
  const words = body.includes('|') || body.includes('<') ? [body] : body.split(/[-'’/.&]/).filter((word) => word !== '')
  return words.map((word) => ({ type: 'token', optional, tests: parseTests(word, source) }))
}

function parseTests(body: string, source: string): TokenTest[] {
  return body.split('|').map((choice) => parseTest(choice, source))
}

function parseTest(choice: string, source: string): TokenTest {
  // Most choices; the rest of this function takes its time.
  if (PLAIN.test(choice)) return { how: 'exact', kinds: 'word', key: choice }
  if (choice === '{n}') return { how: 'number' }
  const named = /^<([\w.-]+)>$/.exec(choice)
  if (named) return { how: 'class', id: named[1] as string }
  if (choice.startsWith('=')) {
    const raw = choice.slice(1)
    if (!WORD.test(fold(raw))) throw new SyntaxError(`not a word after =: "${choice}" in: ${source}`)
    return { how: 'spelling', kinds: 'word', raw, key: fold(raw) }
  }
  const kinds = SIGNS[choice[0] ?? ''] ?? 'word'
  const body = fold(kinds === 'word' ? choice : choice.slice(1))
  const how = body.startsWith('*') ? 'suffix' : body.endsWith('*') ? 'prefix' : 'exact'
  const key = body.replaceAll('*', '')
  if (!WORD.test(key)) throw new SyntaxError(`not a slot: "${choice}" in: ${source}`)
  if (how !== 'exact' && key.length < 3) throw new SyntaxError(`too short for *: "${choice}" in: ${source}`)
  return { how, kinds, key }
}
