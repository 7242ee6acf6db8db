/** What stands between two tokens, from tight to loose. */
export const GLUED = 0 // nothing, or one hyphen, apostrophe, slash, dot, ampersand: D66'er, GroenLinks/PvdA, P.v.d.A.
export const SPACED = 1 // white space or quotation marks
export const SOFT = 2 // a comma, colon, bracket or dash; a dot before a small letter (an abbreviation)
export const SENTENCE = 3 // the end of a sentence or line
export type Gap = typeof GLUED | typeof SPACED | typeof SOFT | typeof SENTENCE

const SPACE = 32
const GLUE = "-‐‑'’/&._"
const SMALL_OR_DIGIT = /^[\p{Ll}\p{Nd}]/u

/** What a single character says about the gap it stands in; a dot may end a sentence or an abbreviation. */
const DOT = 4
const marks = new Map<number, number>()
for (const char of ',:;()[]{}–—|•·*<>→+=~-') marks.set(char.charCodeAt(0), SOFT)
for (const char of '\n\r\u2028\u2029!?…。') marks.set(char.charCodeAt(0), SENTENCE)
marks.set('.'.charCodeAt(0), DOT)

export function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return GLUED
  if (to - from === 1) {
    if (text.charCodeAt(from) === SPACE) return SPACED
    if (GLUE.includes(text[from] as string)) return GLUED
  }
  let gap: Gap = SPACED
  let isDotted = false
  for (let at = from; at < to; at++) {
    const mark = marks.get(text.charCodeAt(at))
    if (mark === SENTENCE) return SENTENCE
    if (mark === SOFT) gap = SOFT
    else if (mark === DOT) isDotted = true
  }
  if (isDotted) return SMALL_OR_DIGIT.test(text.slice(to, to + 2)) ? SOFT : SENTENCE
  return gap
}
