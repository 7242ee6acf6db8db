import { classAt, DIGIT } from '../text/characters.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'

/**
 * Lengths by country, as in the IBAN registry of SWIFT, written as code and length; the same as in ibantools 4.5, whose 47 kB
 * are too much for this one check.
 */
const LENGTHS = new Map(
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30'
    .match(/.{4}/g)
    ?.map((item) => [item.slice(0, 2), Number(item.slice(2))]),
)
/** Digits enough follow the check digits: words in a row are no account. */
const FEWEST_DIGITS = 8
const NL = /^NL\d\d[A-Z]{4}\d{10}$/

/** ISO 13616: the number with its first four characters at the end, letters as 10 to 35, leaves 1 when divided by 97. */
export function isIban(iban: string): boolean {
  if (iban.replace(/\D/g, '').length < FEWEST_DIGITS) return false
  if (iban.length !== LENGTHS.get(iban.slice(0, 2)) || (iban.startsWith('NL') && !NL.test(iban))) return false
  let rest = 0
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

interface FoundIban extends Span {
  iban: string
}

/** Bank account numbers, written in one piece or in groups with spaces, dots or hyphens between. */
export function findIbans(tokens: readonly Token[], text: string): FoundIban[] {
  const found: FoundIban[] = []
  for (const { kind, key, start, end } of tokens) {
    if (kind !== 'word' || !mayBegin(key, text, end) || start < (found.at(-1)?.end ?? 0)) continue
    const length = LENGTHS.get(key.slice(0, 2).toUpperCase())
    const read = length === undefined ? null : readCharacters(text, start, length)
    if (read && isIban(read.iban)) found.push(read)
  }
  return found
}

/** NL91…, or NL with the digits after one separator: every other word is passed over quickly. */
function mayBegin(key: string, text: string, end: number): boolean {
  return key.length === 2 ? classAt(text, end) === DIGIT || classAt(text, end + 1) === DIGIT : classAt(key, 2) === DIGIT
}

const CHARACTER = /[A-Za-z0-9]/
const DIGIT_ONLY = /\d/
const SEPARATOR = /[ .\u00a0-]/

/** The next `length` letters and digits; null when something else stands between or the last group goes on. */
function readCharacters(text: string, start: number, length: number): FoundIban | null {
  let iban = ''
  let at = start
  while (iban.length < length) {
    const char = text[at] ?? ''
    const isCheckDigit = iban.length === 2 || iban.length === 3
    if ((isCheckDigit ? DIGIT_ONLY : CHARACTER).test(char)) iban += char
    else if (!SEPARATOR.test(char) || !CHARACTER.test(text[at + 1] ?? '')) return null
    at++
  }
  return CHARACTER.test(text[at] ?? '') ? null : { iban: iban.toUpperCase(), start, end: at }
}
