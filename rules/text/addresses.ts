import { classAt, DIGIT, LETTER } from './characters.ts'

export interface Address {
  kind: 'url' | 'email' | null
  /** End of what was read, also when it turned out to be no address. */
  end: number
}

const SCHEME = /^(?:https?:\/\/|www\.)/i
const TLDS = new Set(
  'nl org com net eu nu be de fr uk info amsterdam frl tv fm ly io co app gov int live online site shop tech news'.split(
    ' ',
  ),
)
const CLOSING = '.,;:!?)]}\'"’”…'

/** Reads a link without scheme or an e-mail address that starts at `at` with letters and digits up to `runEnd`. */
export function scanAddress(text: string, at: number, runEnd: number): Address {
  if (!isHostMark(text, runEnd) || !isHostCharacter(text, runEnd + 1)) return { kind: null, end: runEnd }
  const hostEnd = scanHost(text, runEnd)
  const run = text.slice(at, hostEnd)
  const sign = run.indexOf('@')
  const host = sign < 0 ? run : run.slice(sign + 1)
  const labels = host.split('.')
  const known = labels.length > 1 && TLDS.has(labels.at(-1) as string) && labels.every((label) => label !== '')
  if (sign > 0) return { kind: known && !host.includes('@') ? 'email' : null, end: hostEnd }
  return known ? { kind: 'url', end: scanPath(text, hostEnd) } : { kind: null, end: hostEnd }
}

/** End of the link with a scheme (or www.) that starts at `at`, or `at` when none does. */
export function scanLink(text: string, at: number): number {
  const code = text.charCodeAt(at) | 32
  const next = text.charCodeAt(at + 1) | 32
  if (!(code === 104 && next === 116) && !(code === 119 && next === 119)) return at
  const scheme = SCHEME.exec(text.slice(at, at + 8))
  if (!scheme) return at
  const end = scanPath(text, at + scheme[0].length, true)
  return end > at + scheme[0].length ? end : at
}

function scanHost(text: string, from: number): number {
  let at = from
  while (isHostCharacter(text, at)) at++
  while (at > from && '.-@'.includes(text[at - 1] as string)) at--
  return at
}

function isHostCharacter(text: string, at: number): boolean {
  const kind = classAt(text, at)
  return kind === LETTER || kind === DIGIT || isHostMark(text, at)
}

function isHostMark(text: string, at: number): boolean {
  return at < text.length && '.-@_+'.includes(text[at] as string)
}

function scanPath(text: string, from: number, host = false): number {
  if (!host && !'/?#:'.includes(text[from] ?? ' ')) return from
  let at = from
  while (at < text.length && isPathCharacter(text, at)) at++
  while (at > from && CLOSING.includes(text[at - 1] as string)) at--
  return at
}

function isPathCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 127) return classAt(text, at) === LETTER
  return code > 32 && !'"<>\\^`{|}'.includes(text[at] as string)
}
