import { scanAddress, scanLink } from './addresses.ts'
import { classAt, DIGIT, EMOJI, endOfRun, LETTER, OTHER, widthAt } from './characters.ts'
import { fold } from './fold.ts'
import { type Gap, gapBetween, SENTENCE } from './gaps.ts'

export type TokenKind = 'word' | 'number' | 'hashtag' | 'mention' | 'url' | 'email' | 'emoji'

export interface Token {
  kind: TokenKind
  /** UTF-16 offsets into the text; the sign of a hashtag or mention is included, `end` is exclusive. */
  start: number
  end: number
  raw: string
  /** Folded form (see fold), without # or @. */
  key: string
  /** How the token hangs on to the one before it. */
  gap: Gap
}

/** Splits a text into tokens in one pass from left to right; linear in the length of the text, never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let lastEnd = 0
  let noAddressBefore = 0
  const push = (kind: TokenKind, start: number, end: number, sign = 0) => {
    const gap = tokens.length === 0 ? SENTENCE : gapBetween(text, lastEnd, start)
    const raw = text.slice(start, end)
    tokens.push({ kind, start, end, raw, key: fold(sign === 0 ? raw : raw.slice(sign)), gap })
    lastEnd = end
    at = end
  }
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === EMOJI) {
      push('emoji', at, emojiEnd(text, at))
    } else if (kind === LETTER || kind === DIGIT) {
      const link = scanLink(text, at)
      const runEnd = link > at ? link : endOfRun(text, at)
      const address = link > at || at < noAddressBefore ? null : scanAddress(text, at, runEnd)
      if (address) noAddressBefore = address.end
      if (link > at) push('url', at, link)
      else if (address?.kind) push(address.kind, at, address.end)
      else if (kind === LETTER) push('word', at, runEnd)
      else pushNumber(text, at, push)
    } else {
      const end = signEnd(text, at)
      if (end > at) push('@＠'.includes(text[at] as string) ? 'mention' : 'hashtag', at, end, 1)
      else at += widthAt(text, at)
    }
  }
  return tokens
}

/** A number, or a word that begins with digits. Digits keep their dots and commas: 21.00, 1,5. */
function pushNumber(text: string, start: number, push: (kind: TokenKind, start: number, end: number) => void) {
  let at = start
  while (classAt(text, at) === DIGIT || isNumberMark(text, at)) at += widthAt(text, at)
  if (classAt(text, at) === LETTER) push('word', start, endOfRun(text, at))
  else push('number', start, at)
}

function isNumberMark(text: string, at: number): boolean {
  return (text[at] === '.' || text[at] === ',') && classAt(text, at + 1) === DIGIT
}

const SIGNS = '#@＃＠'

/** End of the hashtag or mention that starts here, or `at` when none does. */
function signEnd(text: string, at: number): number {
  const sign = text[at] as string
  if (!SIGNS.includes(sign)) return at
  if (at > 0 && classAt(text, at - 1) !== OTHER && classAt(text, at - 1) !== EMOJI) return at
  let end = at + 1
  let letters = false
  for (;;) {
    const kind = classAt(text, end)
    if (kind === LETTER) letters = true
    else if (kind !== DIGIT && !isInnerMark(text, end, sign)) break
    end += widthAt(text, end)
  }
  return letters ? end : at
}

/** Underscores, and in a handle a dot or hyphen between two other characters. */
function isInnerMark(text: string, at: number, sign: string): boolean {
  const char = text[at]
  if (char === '_') return true
  if (sign === '#' || sign === '＃' || char !== '.') return false
  const next = classAt(text, at + 1)
  return next === LETTER || next === DIGIT
}

const ZWJ = 0x200d

/** An emoji with its variation selectors, skin tones, keycaps and joined parts counts as one. */
function emojiEnd(text: string, start: number): number {
  let at = start + widthAt(text, start)
  // Two letters make a flag.
  if (isRegional(text, start) && isRegional(text, at)) return at + widthAt(text, at)
  for (;;) {
    const point = text.codePointAt(at)
    if (point === undefined) return at
    const modifier = point === 0xfe0f || point === 0x20e3 || (point >= 0x1f3fb && point <= 0x1f3ff) || point >= 0xe0020
    if (point === ZWJ && classAt(text, at + 1) === EMOJI) at += 1 + widthAt(text, at + 1)
    else if (modifier) at += widthAt(text, at)
    else return at
  }
}

function isRegional(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f1e6 && point <= 0x1f1ff
}
