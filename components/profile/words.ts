/** What a profile text says, by the words that 001 asks for, in Dutch and English. Texts come in folded (see `fold`). */

/** Lower case, without accents, emoji and marks of direction, with single spaces: what is left to compare. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}|\p{Extended_Pictographic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

const OFFICE =
  /\b(minister|ministers|minister-president|staatssecretaris|bewindspersoon|premier|prime minister|state secretary|stas)\b/
const OFFICIAL = /\b(officiele?|official) (account|pagina|kanaal|profiel|page|channel|profile)\b/
const MINISTRY_NAME = /\b(ministerie|ministry|departement|department)\b|[#@]min(isterie)?[a-z]{2,}/
const MANAGED =
  /\b(beheer|beheerd|beheren|redactie|bijgehouden|onderhouden|verzorgd|managed|management|run by|maintained|edited)\b/
const COMMUNICATION = /\b(directie communicatie|communicatie|communication|communications)\b/
const WEBCARE =
  /\b(webcare|reageer|reageren|reacties?|antwoord(en)?|beantwoord(en)?|vragen|huisregels|repl(y|ies)|questions?|comments?|house rules)\b/
const SHARED = /\b(gedeeld|samen|gezamenlijk|zowel|mede|deels|gedeelde|jointly|joint|together|shared|partly|both)\b/

export const namesOffice = (text: string) => OFFICE.test(text)
export const namesSender = (text: string) => OFFICE.test(text) || OFFICIAL.test(text)
export const namesMinistry = (text: string) => MINISTRY_NAME.test(text)
/** Says who keeps the account: a word for keeping it, and the ministry or its communication staff. */
export const namesManager = (text: string) =>
  MANAGED.test(text) && (COMMUNICATION.test(text) || MINISTRY_NAME.test(text))
export const namesManagement = (text: string) => MANAGED.test(text) || /\bondersteun|\bsupport/.test(text)
export const namesWebcare = (text: string) => WEBCARE.test(text)
export const namesSharing = (text: string) => SHARED.test(text)

/** Handles that a text mentions, without @. */
export function mentionsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}_.])@([\p{L}\p{N}_][\p{L}\p{N}_.]*[\p{L}\p{N}_]|[\p{L}\p{N}_])/gu)].map(
    ([, handle = '']) => handle,
  )
}

export function tagsIn(text: string): string[] {
  return [...text.matchAll(/#([\p{L}\p{N}_]+)/gu)].map(([tag]) => tag)
}

/** The words of a person's name; titles and particles are no names. */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !/^(de|den|der|van|von|ter|ten|het|el|al|drs|dr|mr|ir|ing|prof)$/.test(word))
}
