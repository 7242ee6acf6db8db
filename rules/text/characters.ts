export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const EMOJI = 3
export type CharacterClass = typeof OTHER | typeof LETTER | typeof DIGIT | typeof EMOJI

const IS_LETTER = /^[\p{L}\p{M}]$/u
const IS_DIGIT = /^\p{Nd}$/u
const IS_EMOJI = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u

const KEYCAP = 0x20e3
const UNKNOWN = 255
/** Class per UTF-16 code unit, filled in as characters are met: asking a regular expression each time is slow. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

/** Class of the code point at a UTF-16 offset; a lone surrogate and the end of the text are OTHER. */
export function classAt(text: string, at: number): CharacterClass {
  if (at >= text.length) return OTHER
  const code = text.charCodeAt(at)
  const known = classes[code] as CharacterClass | typeof UNKNOWN
  if (known !== UNKNOWN) return known
  const point = text.codePointAt(at) as number
  if (isLead(code)) return point > 0xffff ? classify(point) : OTHER
  return (classes[code] = classify(point))
}

function classify(point: number): CharacterClass {
  // Unicode calls them marks, but these make an emoji of what stands before them: 1️⃣.
  if (point === KEYCAP || (point >= 0xfe00 && point <= 0xfe0f)) return OTHER
  const character = String.fromCodePoint(point)
  if (IS_LETTER.test(character)) return LETTER
  if (IS_DIGIT.test(character)) return DIGIT
  return IS_EMOJI.test(character) ? EMOJI : OTHER
}

/** End of the letters and digits that start at an offset. */
export function endOfRun(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const known = classes[text.charCodeAt(at)] as CharacterClass | typeof UNKNOWN
    const kind = known === UNKNOWN ? classAt(text, at) : known
    if (kind !== LETTER && kind !== DIGIT) break
    at += known === UNKNOWN ? widthAt(text, at) : 1
  }
  return at
}

/** UTF-16 length of the code point at an offset. */
export function widthAt(text: string, at: number): number {
  return isLead(text.charCodeAt(at)) && (text.codePointAt(at) as number) > 0xffff ? 2 : 1
}

function isLead(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
