import { GLUED } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'

/** Area codes without their 0. Source: the numbering plan for telephone services (ACM), state of 2026. */
const AREA_CODES = new Set(
  (
    '10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79 ' +
    '111 113 114 115 117 118 161 162 164 165 166 167 168 172 174 180 181 182 183 184 186 187 222 223 224 226 227 228 229 ' +
    '251 252 255 294 297 299 313 314 315 316 317 318 320 321 341 342 343 344 345 346 347 348 411 412 413 416 418 475 478 ' +
    '481 485 486 487 488 492 493 495 497 499 511 512 513 514 515 516 517 518 519 521 522 523 524 525 527 528 529 541 543 ' +
    '544 545 546 547 548 561 562 566 570 571 572 573 575 577 578 591 592 593 594 595 596 597 598 599'
  ).split(' '),
)
/** 066 is for pagers, 067 and 069 for machines; 088, 085, 0800, 0900 and 14 belong to organisations. */
const MOBILE = /^6[1-58]/
const DATE = /^\d\d[-/. ]\d\d[-/. ](?:19|20)\d\d(?!\d)/
const SEPARATORS = ' .-–‑/()\u00a0'
const NATIONAL = 9
const MOST_DIGITS = 14

export interface Phone extends Span {
  /** Nine digits: the number without 0 or +31. */
  national: string
  mobile: boolean
}

/** Dutch mobile and geographic numbers in the ways people write them: 06-12345678, (0182) 51 23 45, +31 (0)6 12 34 56 78. */
export function findPhones(tokens: readonly Token[], text: string): Phone[] {
  const found: Phone[] = []
  tokens.forEach(({ kind, start, key, gap }, at) => {
    const couldBe = kind === 'number' && (key[0] === '0' || key.startsWith('31'))
    if (!couldBe || start < (found.at(-1)?.end ?? 0)) return
    if (gap === GLUED && tokens[at - 1]?.kind === 'number') return
    const phone = readPhone(text, start)
    if (phone) found.push(phone)
  })
  return found
}

function readPhone(text: string, start: number): Phone | null {
  if (DATE.test(text.slice(start, start + 11))) return null
  const { digits, ends, breaks } = readDigits(text, start)
  const prefix = prefixLength(digits, text[start - 1] === '+')
  if (prefix === 0) return null
  const national = digits.slice(prefix, prefix + NATIONAL)
  const end = ends[prefix + NATIONAL - 1]
  if (end === undefined || /^[.\-/]?\d/.test(text.slice(end, end + 2))) return null
  const mobile = MOBILE.test(national)
  const area = mobile ? 0 : areaLength(national)
  const firstBreak = breaks.find((position) => position > prefix)
  const isGeographic =
    area > 0 && (firstBreak === undefined || firstBreak >= prefix + NATIONAL || firstBreak === prefix + area)
  return mobile || isGeographic ? { start: text[start - 1] === '+' ? start - 1 : start, end, national, mobile } : null
}

/** How many digits come before the national number: of 0, +31, 0031 or 31, with or without (0). */
function prefixLength(digits: string, plus: boolean): number {
  const country = digits.startsWith('0031') ? 4 : plus && digits.startsWith('31') ? 2 : 0
  if (country > 0) return digits[country] === '0' ? country + 1 : country
  if (digits[0] === '0') return 1
  return /^316[1-58]\d{7}$/.test(digits) ? 2 : 0
}

function areaLength(national: string): number {
  if (AREA_CODES.has(national.slice(0, 2))) return 2
  return AREA_CODES.has(national.slice(0, 3)) ? 3 : 0
}

/** The digits from here, where each ends, and after how many digits a separator stands. */
function readDigits(text: string, start: number) {
  const read = { digits: '', ends: [] as number[], breaks: [] as number[] }
  let at = start
  let separators = 0
  for (; read.digits.length < MOST_DIGITS; at++) {
    const char = text[at] ?? ''
    if (char >= '0' && char <= '9') {
      if (separators > 0) read.breaks.push(read.digits.length)
      separators = 0
      read.digits += char
      read.ends.push(at + 1)
    } else if (char === '' || !SEPARATORS.includes(char) || ++separators > 3) break
  }
  return read
}
