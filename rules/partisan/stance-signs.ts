import type { DraftContext } from '../engine/rule.ts'
import type { Span } from '../types.ts'
import { isPartyHandle } from './accounts.ts'
import { partyNames } from './names.ts'

export type Read = Pick<DraftContext, 'matches' | 'text' | 'tokens'>

/** Whose handle follows is no minister: "Kamerlid @…", "de motie van @…". */
const OF_PARLIAMENT =
  /^(?:kamerlid|kamerleden|europarlementariers?|statenlid|statenleden|raadslid|fractievoorzitter|fractieleider|lijsttrekker|partijleider|senator|moties?|amendement|initiatiefnota|initiatiefwet|versus)$/

/**
 * What no word says, and where: a party's handle, the handle of somebody in parliament, and, in a draft that names a party,
 * the signs of enthusiasm and of speech reported at length. A neutral mention has none of them.
 */
export const SIGNS: readonly ((read: Read) => Span | undefined)[] = [
  ({ tokens }) => partyHandle(tokens),
  ({ tokens }) => tokens.find(({ kind }, at) => kind === 'mention' && isOfParliament(tokens, at)),
  (read) => (read.text.includes('!') ? firstNamed(read) : undefined),
  (read) => (read.tokens.some(({ kind }) => kind === 'emoji') ? firstNamed(read) : undefined),
  (read) => (/["“”„]/.test(read.text) ? firstNamed(read) : undefined),
  ({ tokens }) => tokens.find(({ kind }, at) => kind === 'mention' && isSpeaker(tokens, at)),
  ({ tokens }) =>
    tokens.find(({ kind }, at) => kind === 'mention' && /^(?:onze|ons|our)$/.test(tokens[at - 1]?.key ?? '')),
  ({ tokens }) => tokens.find(({ kind, raw }) => kind === 'emoji' && EMBLEM.test(raw)),
]

/** What somebody in parliament does. */
const DEMANDS =
  /^(?:wil|eist|pleit|vraagt|vroeg|stelt|stelde|dient|diende|vindt|roept|bepleit|komt|kwam|presenteert|interrumpeert|confronteert|wants|asks|demands)$/
/** Whose handle stands after it does not sit in parliament. */
const IN_OFFICE = /^(?:minister|staatssecretaris|minpres|premier|ambassadeur|bewindspersoon|burgemeester|en|and)$/
/** Hearts, roses and tomatoes in a party's colour. */
const EMBLEM = /^(?:💚|💜|🧡|🌹|🍅)/u

function isSpeaker(tokens: Read['tokens'], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return after !== undefined && DEMANDS.test(after.key) && !IN_OFFICE.test(before?.key ?? '')
}

function partyHandle(tokens: Read['tokens']): Span | undefined {
  return tokens.find(({ kind, raw }) => kind === 'mention' && isPartyHandle(raw))
}

function isOfParliament(tokens: Read['tokens'], at: number): boolean {
  return [tokens[at - 1], tokens[at - 2]].some((token) => token !== undefined && OF_PARLIAMENT.test(token.key))
}

/** The party that a text names first, by name or handle. */
function firstNamed(read: Read): Span | undefined {
  return partyNames(read)[0] ?? partyHandle(read.tokens)
}

export function namesParty(read: Read): boolean {
  return firstNamed(read) !== undefined
}
