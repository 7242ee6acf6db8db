export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const EMOJI = 3
export type CharacterClass = typeof OTHER | typeof LETTER | typeof DIGIT | typeof EMOJI

const IS_LETTER = /^[\p{L}\p{M}]$/u
const IS_DIGIT = /^\p{Nd}$/u
const IS_EMOJI = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u

/** Class of the code point at a UTF-16 offset; a lone surrogate and the end of the text are OTHER. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at)
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER
    return code >= 48 && code <= 57 ? DIGIT : OTHER
  }
  const point = text.codePointAt(at)
  if (point === undefined) return OTHER
  const character = String.fromCodePoint(point)
  if (IS_LETTER.test(character)) return LETTER
  if (IS_DIGIT.test(character)) return DIGIT
  return IS_EMOJI.test(character) ? EMOJI : OTHER
}

/** UTF-16 length of the code point at an offset. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
