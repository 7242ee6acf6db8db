import { GLUED, SPACED } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'

/** The eleven test: nine times the first digit, eight times the second, … two times the eighth, less the last. */
export function isBsn(digits: string): boolean {
  const nine = digits.padStart(9, '0')
  if (!/^\d{9}$/.test(nine) || nine === '000000000') return false
  let sum = -Number(nine[8])
  for (let at = 0; at < 8; at++) sum += Number(nine[at]) * (9 - at)
  return sum % 11 === 0
}

/** A number with the word BSN beside it may lack its leading zero, and be written in any groups. */
const BESIDE = 5
const BSN_WORD = /^(?:bsn|bsns|burgerservicenummers?|sofinummers?)$/
const SMALL_B = 98
const GLUED_BSN = /^bsn\d{8,9}$/
/** A number of somebody, in groups of three. */
const NUMBER_WORD = /^(?:nummer|number|nr)$/
/** Beside somebody's birth or name such a number is no other. */
const PERSON_WORD = /^(?:geboren|geboortedatum|geb|born|dhr|mevr|meneer|mevrouw|dossier|patient|client)$/
const CALLED = /^(?:bel|belt|bellen|call|phone|whatsapp|app)$/
/** An order, case or customer number; RSIN, KvK and VAT numbers are organisations'. */
const OTHER_NUMBER =
  /^(?:rsin|kvk|btw|vat|kenmerk|isbn|issn|imo|mmsi|ref|referentie|order|tel|telefoon|.+nummer|.+nr|.+code)$/
const UNIT = /^(?:euro|eur|dollar|keer|times|mensen|people|inwoners|views|stemmen|votes|ton|kwh|kilo|liter|kilometer)$/

/** Citizen service numbers: 123456782, 1234.56.782, 1234 56 782, and beside the word BSN in other groups too. */
export function findBsns(tokens: readonly Token[], text: string): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    const run = readRun(tokens, at)
    if (!run) continue
    if (isCitizenNumber(run, tokens, at, text)) spans.push({ start: run.start, end: run.end })
    at = run.last - 1
  }
  return spans
}

interface Run extends Span {
  last: number
  digits: string
  /** Lengths of the groups, such as 4-2-3. */
  shape: string
}

/** Number tokens that hang together: with a space or one mark between, nine digits at most. */
function readRun(tokens: readonly Token[], at: number): Run | null {
  const first = tokens[at] as Token
  if (first.kind === 'word' && first.key.charCodeAt(0) === SMALL_B && GLUED_BSN.test(first.key))
    return { ...first, last: at + 1, digits: first.key.slice(3), shape: '9' }
  if (first.kind !== 'number') return null
  let last = at
  const groups: string[] = []
  for (let token = tokens[last]; token?.kind === 'number'; token = tokens[++last]) {
    if (last > at && token.gap !== SPACED && token.gap !== GLUED) break
    groups.push(...token.raw.split(/[.,]/))
  }
  const digits = groups.join('')
  const end = (tokens[last - 1] as Token).end
  return { start: first.start, end, last, digits, shape: groups.map((group) => group.length).join('-') }
}

function isCitizenNumber(run: Run, tokens: readonly Token[], at: number, text: string): boolean {
  if (run.digits.length < 8 || run.digits.length > 9 || !isBsn(run.digits)) return false
  const { key } = tokens[at] as Token
  const isBeside = ({ key, start }: Token) => BSN_WORD.test(key) && !/[.!?]\s/.test(text.slice(start, run.start))
  const around = [...tokens.slice(Math.max(0, at - BESIDE), at), ...tokens.slice(run.last, run.last + BESIDE)]
  if (key.startsWith('bsn') || around.some(isBeside)) return true
  const isNumbered =
    run.shape === '3-3-3' &&
    (NUMBER_WORD.test(tokens[at - 1]?.key ?? '') || around.some(({ key }) => PERSON_WORD.test(key)))
  if (run.shape !== '9' && run.shape !== '4-2-3' && !isNumbered) return false
  if ('€$#+'.includes(text.slice(0, run.start).trimEnd().slice(-1) || ' ')) return false
  const before = tokens.slice(Math.max(0, at - 3), at)
  if (isNumbered && before.some(({ key }) => CALLED.test(key))) return false
  return !before.some(({ key }) => OTHER_NUMBER.test(key)) && !UNIT.test(tokens[run.last]?.key ?? '')
}
