import { SENTENCE, SOFT } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'

export interface HomeAddress extends Span {
  /** Index of its first token. */
  first: number
  /** With a postcode it is complete; a street and number alone need more to be somebody's home. */
  complete: boolean
}

const HOUSE_NUMBER = /^[1-9]\d{0,3}(?:[a-z]|bis|hs|rd)?$/i
const DIGITS4 = /^[1-9]\d{3}$/
const LETTERS2 = /^(?!S[ADS])[A-Z]{2}$/
const POSTCODE = /^[1-9]\d{3}(?!s[ads])[a-z]{2}$/
/** 2026 EU 27: a year before an abbreviation is no postcode. */
const YEAR = /^(?:19|20)\d\d$/
const NO_POSTCODE_LETTERS = /^(?:EU|NL|VS|VN|EK|WK|OS|TK|EP|AI|AD|US|UN|UK|BC)$/
const STREET =
  /(?:straat|straatje|laan|weg|plein|kade|gracht|dijk|singel|hof|hofje|pad|steeg|plantsoen|dreef|markt|park|baan|wal|kamp|oord|brink|burcht|akker|boulevard|zoom|waard|ring|haven)$/
const PARTICLE = /^(?:de|den|der|het|van|ten|ter|te|'t|t|van|la|du|en|st|sint|dr|prof|mr|burg)$/
/** Streets and squares where the state is at home. */
const PUBLIC =
  /^(?:binnenhof|buitenhof|malieveld|plein|spui|turfmarkt|bezuidenhoutseweg|parnassusplein|rijnstraat|voorhout|noordeinde|catshuis|hofweg|lutherse|plesmanweg|kalvermarkt|coolsingel|stadhuisplein|museumplein|jaarbeursplein|europaplein|churchillplein|carnegieplein|dam|anna|zurichtoren|muzenstraat)$/

/** Addresses in the text: with a postcode, or a street with a number. */
export function findAddresses(tokens: readonly Token[]): HomeAddress[] {
  const found: HomeAddress[] = []
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (!startsWithDigit(token) && !(next && startsWithDigit(next))) return
    const address = withPostcode(tokens, at) ?? withStreet(tokens, at)
    if (!address || token.start < (found.at(-1)?.end ?? 0)) return
    if (found.at(-1) && address.start < (found.at(-1) as Span).end) found.pop()
    found.push(address)
  })
  return found
}

function withPostcode(tokens: readonly Token[], at: number): HomeAddress | null {
  const length = postcodeLength(tokens, at)
  if (length === 0) return null
  const before = streetBefore(tokens, at)
  if (before === null) return null
  const first = before ?? at
  const { start } = tokens[first] as Token
  const last = before === undefined ? houseNumberAfter(tokens, at + length) : tokens[at + length - 1]
  return last ? { first, start, end: last.end, complete: true } : null
}

/** How many tokens a postcode takes here: 1234AB one, 1234 AB two, 0 when there is none. */
function postcodeLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (!startsWithDigit(token)) return 0
  if (token.kind === 'word' && POSTCODE.test(token.key)) return 1
  if (token.kind !== 'number' || !DIGITS4.test(token.raw) || next?.kind !== 'word' || next.gap >= SOFT) return 0
  if (!LETTERS2.test(next.raw) || (YEAR.test(token.raw) && NO_POSTCODE_LETTERS.test(next.raw))) return 0
  return 2
}

/** Index where the street before a postcode begins; undefined when there is none, null for a post box or a public place. */
function streetBefore(tokens: readonly Token[], at: number): number | undefined | null {
  if (tokens[at]?.gap === SENTENCE && !isOnNextLine(tokens, at)) return undefined
  for (let number = at - 1; number >= Math.max(1, at - 3); number--) {
    if (/^(?:postbus|antwoordnummer)$/.test(tokens[number - 1]?.key ?? '')) return null
    if (!HOUSE_NUMBER.test(tokens[number]?.raw ?? '') || !isCapitalised(tokens[number - 1])) continue
    const start = streetStart(tokens, number - 1)
    return tokens.slice(start, number).some(({ key }) => PUBLIC.test(key)) ? null : start
  }
  return undefined
}

/** Dorpsstraat 12 and, on the line below, 1234 AB. */
function isOnNextLine(tokens: readonly Token[], at: number): boolean {
  return HOUSE_NUMBER.test(tokens[at - 1]?.raw ?? '')
}

function houseNumberAfter(tokens: readonly Token[], from: number): Token | null {
  const at = /^(?:nr|nummer|huisnummer|no)$/.test(tokens[from]?.key ?? '') ? from + 1 : from
  const token = tokens[at]
  return token && token.gap !== SENTENCE && HOUSE_NUMBER.test(token.raw) ? token : null
}

function withStreet(tokens: readonly Token[], at: number): HomeAddress | null {
  const token = tokens[at] as Token
  const number = tokens[at + 1]
  if (!number || !startsWithDigit(number) || number.gap >= SOFT || !HOUSE_NUMBER.test(number.raw)) return null
  if (!isCapitalised(token)) return null
  const named = STREET.test(token.key) || /^(?:street|road|lane|avenue)$/.test(token.key)
  const placed = /^(?:op|aan|at|on)$/.test(tokens[at - 1]?.key ?? '')
  if ((!named && !placed) || PUBLIC.test(token.key)) return null
  const first = streetStart(tokens, at)
  return { first, start: (tokens[first] as Token).start, end: number.end, complete: false }
}

function startsWithDigit({ raw }: Token): boolean {
  const code = raw.charCodeAt(0)
  return code >= 48 && code <= 57
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.raw[0] !== token.raw[0]?.toLowerCase()
}

/** Prins Hendrikstraat, Laan van de Vrijheid: names and particles before the last word of a street. */
function streetStart(tokens: readonly Token[], last: number): number {
  let first = last
  for (let at = last - 1; at >= Math.max(0, last - 4) && (tokens[at + 1] as Token).gap < SOFT; at--) {
    if (isCapitalised(tokens[at])) first = at
    else if (!PARTICLE.test(tokens[at]?.key ?? '')) break
  }
  return first
}
