import type { DraftContext } from '../engine/rule.ts'
import type { Token } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { isPartyHandle } from './accounts.ts'
import { partyNames } from './names.ts'

export type Read = Pick<DraftContext, 'matches' | 'text' | 'tokens'>

/** Whose handle follows is no minister: "Kamerlid @…", "de motie van @…". */
const OF_PARLIAMENT =
  /^(?:kamerlid|kamerleden|europarlementariers?|statenlid|statenleden|raadslid|fractievoorzitter|fractieleider|lijsttrekker|partijleider|senator|moties?|amendement|initiatiefnota|initiatiefwet|versus)$/
/** What somebody in parliament does. */
const DEMANDS =
  /^(?:wil|eist|pleit|vraagt|vroeg|stelt|stelde|dient|diende|vindt|roept|bepleit|komt|kwam|presenteert|interrumpeert|confronteert|wants|asks|demands)$/
/** Whose handle stands after it does not sit in parliament. */
const IN_OFFICE = /^(?:minister|staatssecretaris|minpres|premier|ambassadeur|bewindspersoon|burgemeester|en|and)$/
const OUR = /^(?:onze|ons|our)$/
/** Hearts, roses and tomatoes in a party's colour. */
const EMBLEM = /^(?:💚|💜|🧡|🌹|🍅)/u

/** A handle or emoji with the words around it. */
interface Mark {
  token: Token
  isParty: boolean
  before: string
  earlier: string
  after: string
}

/**
 * What no word says, and where: a party's handle, the handle of somebody in parliament, and, in a draft that names a party,
 * the signs of enthusiasm and of speech reported at length; then a handle that demands something or is "ours", and a party's
 * emblem.
 */
export const SIGNS: readonly ((read: Read) => Span | undefined)[] = [
  ({ tokens }) => partyHandle(tokens),
  ({ tokens }) => handle(tokens, ({ before, earlier }) => OF_PARLIAMENT.test(before) || OF_PARLIAMENT.test(earlier)),
  (read) => (read.text.includes('!') ? firstNamed(read) : undefined),
  (read) => (marksIn(read.tokens).some(({ token }) => token.kind === 'emoji') ? firstNamed(read) : undefined),
  (read) => (/["“”„]/.test(read.text) ? firstNamed(read) : undefined),
  ({ tokens }) => handle(tokens, ({ before, after }) => DEMANDS.test(after) && !IN_OFFICE.test(before)),
  ({ tokens }) => handle(tokens, ({ before }) => OUR.test(before)),
  ({ tokens }) => marksIn(tokens).find(({ token }) => token.kind === 'emoji' && EMBLEM.test(token.raw))?.token,
]

/** The marks of a text are asked for many times in one check. */
const known = new WeakMap<readonly Token[], readonly Mark[]>()

function marksIn(tokens: readonly Token[]): readonly Mark[] {
  let marks = known.get(tokens)
  if (!marks) known.set(tokens, (marks = findMarks(tokens)))
  return marks
}

function findMarks(tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = []
  const keyAt = (at: number) => tokens[at]?.key ?? ''
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'mention' && token.kind !== 'emoji') continue
    const isParty = token.kind === 'mention' && isPartyHandle(token.raw)
    marks.push({ token, isParty, before: keyAt(at - 1), earlier: keyAt(at - 2), after: keyAt(at + 1) })
  }
  return marks
}

function handle(tokens: readonly Token[], isMeant: (mark: Mark) => boolean): Span | undefined {
  return marksIn(tokens).find((mark) => mark.token.kind === 'mention' && isMeant(mark))?.token
}

function partyHandle(tokens: readonly Token[]): Span | undefined {
  return handle(tokens, ({ isParty }) => isParty)
}

/** The party that a text names first, by name or handle. */
function firstNamed(read: Read): Span | undefined {
  return partyNames(read)[0] ?? partyHandle(read.tokens)
}

export function namesParty(read: Read): boolean {
  return firstNamed(read) !== undefined
}
