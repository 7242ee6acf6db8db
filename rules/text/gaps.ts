/** What stands between two tokens, from tight to loose. */
export const GLUED = 0 // nothing, or one hyphen, apostrophe, slash, dot, ampersand: D66'er, GroenLinks/PvdA, P.v.d.A.
export const SPACED = 1 // white space or quotation marks
export const SOFT = 2 // a comma, colon, bracket or dash; a dot before a small letter (an abbreviation)
export const SENTENCE = 3 // the end of a sentence or line
export type Gap = typeof GLUED | typeof SPACED | typeof SOFT | typeof SENTENCE

const SPACE = 32
const GLUE = "-‐‑'’/&._"
const LINE_BREAK = /[\n\r\u2028\u2029]/
const SENTENCE_END = /[.!?…。]/
const STRONG_END = /[!?…。]/
const SOFT_MARK = /[,:;()[\]{}–—|•·*<>→+=~-]/
const SMALL_OR_DIGIT = /^[\p{Ll}\p{Nd}]/u

export function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return GLUED
  if (to - from === 1) {
    if (text.charCodeAt(from) === SPACE) return SPACED
    if (GLUE.includes(text[from] as string)) return GLUED
  }
  const between = text.slice(from, to)
  if (LINE_BREAK.test(between) || STRONG_END.test(between)) return SENTENCE
  if (SENTENCE_END.test(between)) return SMALL_OR_DIGIT.test(text.slice(to, to + 2)) ? SOFT : SENTENCE
  return SOFT_MARK.test(between) ? SOFT : SPACED
}
