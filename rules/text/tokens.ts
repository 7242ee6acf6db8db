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

const SPACE = 32

/** Splits a text into tokens in one pass from left to right; linear in the length of the text, never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let lastEnd = 0
  let noAddressBefore = 0
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === SPACE) {
      at++
      continue
    }
    const type = classAt(text, at)
    let kind: TokenKind = 'word'
    let end = at
    if (type === LETTER || type === DIGIT) {
      end = scanLink(text, at)
      if (end > at) kind = 'url'
      else {
        end = endOfRun(text, at)
        const address = at < noAddressBefore || text.charCodeAt(end) === SPACE ? null : scanAddress(text, at, end)
        if (address) noAddressBefore = address.end
        if (address?.kind) {
          kind = address.kind
          end = address.end
        } else if (type === DIGIT) {
          end = endOfNumber(text, at)
          if (classAt(text, end) === LETTER) end = endOfRun(text, end)
          else kind = 'number'
        }
      }
    } else if (type === EMOJI) {
      kind = 'emoji'
      end = emojiEnd(text, at)
    } else {
      end = signEnd(text, at)
      if (end === at) {
        at += widthAt(text, at)
        continue
      }
      kind = '@＠'.includes(text[at] as string) ? 'mention' : 'hashtag'
    }
    const gap = tokens.length === 0 ? SENTENCE : gapBetween(text, lastEnd, at)
    tokens.push(tokenOf(text, kind, at, end, gap))
    at = lastEnd = end
  }
  return tokens
}

function tokenOf(text: string, kind: TokenKind, start: number, end: number, gap: Gap): Token {
  const raw = text.slice(start, end)
  const isSigned = kind === 'hashtag' || kind === 'mention'
  return { kind, start, end, raw, key: fold(isSigned ? raw.slice(1) : raw), gap }
}

/** Digits keep their dots and commas: 21.00, 1,5. */
function endOfNumber(text: string, start: number): number {
  let at = start
  while (classAt(text, at) === DIGIT || isNumberMark(text, at)) at += widthAt(text, at)
  return at
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
