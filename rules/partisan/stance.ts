import type { Match, PatternGroup } from '../engine/matcher.ts'
import type { DraftContext } from '../engine/rule.ts'
import { officeCues, partisanCues } from '../lexicon/stance-cues.ts'
import { bias, thresholds, weights } from '../lexicon/stance-weights.ts'
import { wordWeights } from '../lexicon/stance-word-weights.ts'
import type { Span } from '../types.ts'
import { isPartyHandle } from './accounts.ts'
import { partyNames } from './names.ts'
import { type WordList, wordsIn } from './stance-words.ts'

const CUE = 'party-politics.cue-'
const cues = [...partisanCues, ...officeCues]
export const cueGroups: readonly PatternGroup[] = cues.map((pattern, at) => ({ id: CUE + at, patterns: [pattern] }))

/** A second and third wording of a cue add less; in a long text a single cue says less. */
const WORTH = [0, 1, 1.5, 1.8]
const FULL_LENGTH = 45
/** In fewer words a single one would decide; a text up to the second length is short and must sound more like a party. */
const FEWEST_WORDS = 4
const SHORT = 14

type Read = Pick<DraftContext, 'matches' | 'text' | 'tokens'>

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

function namesParty(read: Read): boolean {
  return firstNamed(read) !== undefined
}

export interface Evidence {
  /** Place of the cue in the list; the ones after the last are SIGNS. */
  cue: number
  value: number
  span: Span
}

/** What a text holds of each cue. */
export function evidenceIn(read: Read): Evidence[] {
  const { matches, tokens } = read
  const share = Math.min(1, FULL_LENGTH / Math.max(1, tokens.length))
  const found: Evidence[] = []
  for (let cue = 0; cue < cueGroups.length; cue++) {
    const list = matches((cueGroups[cue] as PatternGroup).id)
    const span = list[0]
    if (span) found.push({ cue, value: (WORTH[wordings(list, tokens)] as number) * share, span })
  }
  SIGNS.forEach((spanOf, at) => {
    const span = spanOf(read)
    if (span) found.push({ cue: cues.length + at, value: 1, span })
  })
  return found
}

/** In how many wordings a cue is there, told by their first and last words; more than WORTH counts say no more. */
function wordings(list: readonly Match[], tokens: Read['tokens']): number {
  const seen: string[] = []
  for (const { first, last } of list) {
    const wording = `${tokens[first]?.key} ${tokens[last - 1]?.key}`
    if (!seen.includes(wording) && seen.push(wording) === WORTH.length - 1) break
  }
  return seen.length
}

/** Votes that any government tells about. */
const INNOCENT = ['party-politics.election-info', 'party-politics.other-vote']

/** Whether a text has at least so many words. */
function hasWords({ tokens }: Read, least: number): boolean {
  let words = 0
  return tokens.some(({ kind }) => kind === 'word' && ++words === least)
}

/** Whether a text is one to be judged by its tone. */
export function isReadable(read: Read): boolean {
  if (!hasWords(read, FEWEST_WORDS)) return false
  return namesParty(read) || !INNOCENT.some((group) => read.matches(group).length > 0)
}

const weightOf = new Map(
  Object.entries(wordWeights).flatMap(([weight, names]) =>
    names.split(' ').map((name) => [name, Number(weight)] as const),
  ),
)
const firsts = new Set([...weightOf.keys()].filter((name) => name.includes('+')).map((name) => name.split('+')[0]))
const known: WordList = { has: (name) => weightOf.has(name), startsPair: (word) => firsts.has(word) }

interface Point {
  span: Span
  points: number
  /** A handle alone is a mention, however often parties name their own. */
  isHandle: boolean
}

function pointsIn(read: Read): Point[] {
  const { found, worth } = wordsIn(read.tokens, known)
  return [
    ...evidenceIn(read).map(({ cue, value, span }) => ({
      span,
      points: value * (weights[cue] ?? 0),
      isHandle: cue === cues.length,
    })),
    ...found.map(({ name, span }) => ({ span, points: worth * (weightOf.get(name) ?? 0), isHandle: false })),
  ]
}

/** Which threshold a text has to pass. */
export function kindOf(read: Read): keyof typeof thresholds {
  if (namesParty(read)) return 'named'
  return hasWords(read, SHORT + 1) ? 'plain' : 'short'
}

/** The words that make a text sound like a party's, weightiest first; none when it does not sound so. */
export function partisanWords(read: Read): readonly Span[] {
  if (!isReadable(read)) return []
  const all = pointsIn(read)
  const total = all.reduce((sum, { points }) => sum + points, bias)
  if (total <= thresholds[kindOf(read)]) return []
  const telling = all.filter(({ points, isHandle }) => points > 0 && !isHandle).sort((a, b) => b.points - a.points)
  return telling.map(({ span }) => span)
}
