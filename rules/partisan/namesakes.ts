import type { Match } from '../engine/matcher.ts'
import { fold } from '../text/fold.ts'
import { SENTENCE, SOFT, SPACED } from '../text/gaps.ts'
import { isName } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'

/** Words that belong to a surname: "Van der Plas". */
export const PARTICLES: ReadonlySet<string> = new Set('van der den de ten ter'.split(' '))

/** Whose surname it is not: callings and things that are called after somebody, as the word before a surname. */
const CALLING =
  /^(?:wethouder|burgemeester|commissaris|gedeputeerde|prof|professor|hoogleraar|dr|ir|arts|huisarts|dokter|chirurg|rechter|officier|advocaat|agent|hoofdagent|inspecteur|majoor|kolonel|generaal|kapitein|sergeant|luitenant|admiraal|korporaal|commandant|schipper|boer|boerin|melkveehouder|teler|visser|bakker|slager|kok|chef|loodgieter|timmerman|monteur|leraar|lerares|juf|meester|docent|docente|rector|directeur|directrice|bestuurder|ondernemer|onderzoeker|wetenschapper|journalist|verslaggever|presentator|schrijver|schrijfster|schilder|kunstenaar|zanger|zangeres|acteur|trainer|coach|bondscoach|keeper|spits|aanvoerder|schaatser|zwemster|renner|judoka|atleet|familie|gezin|broer|zus|firma|bedrijf|hotel|cafe|restaurant|bakkerij|slagerij|boerderij|kwekerij|knooppunt|station|villa|kasteel|fort|molen|sluis|polder|buurtschap|boswachter|dominee|pastoor|imam|veteraan|vrijwilliger|verpleegkundige|wijkagent|conducteur|machinist|directie|doctor|mayor|captain|major|general|colonel|judge|farmer|director)$/

/** The callings that politicians have themselves. */
const TITLE =
  /^(?:kamerlid|oud|lid|fractievoorzitter|fractieleider|partijleider|leider|oppositieleider|lijsttrekker|politicus|heer|mevrouw|meneer|collega|senator|minister|premier|mp|mep|mr|mrs|ms|volt)$/

/** Whether a bare surname goes with another first name, another calling or the name of a firm: trainer Eerdmans, Bikker Bouw. */
export function isNamesake({ first, last }: Match, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]]
  const isJoined = before?.kind === 'word' && (tokens[first]?.gap ?? SOFT) <= SPACED
  // The first word of a sentence has its capital anyway.
  if (isJoined && (CALLING.test(before.key) || (before.gap < SENTENCE && isName(before) && !TITLE.test(before.key))))
    return true
  return after?.kind === 'word' && after.gap <= SPACED && isName(after) && !PARTICLES.has(after.key)
}

/** What a party's own full name has in it. */
const OWN =
  /^(?:.*partij|party|appel|.*beweging|democraten|democratie|christenunie|arbeid|contract|.*links|vrijheid|dieren|movement|labour)$/
const MOST_WORDS = 8
const ABBREVIATION = /^\p{Lu}{2,5}$/u

/** Whether an abbreviation stands in brackets after the words it is made of: a Control Unit (CU). */
export function isExpanded({ first, last }: Match, tokens: readonly Token[], text: string): boolean {
  const { raw = '', start = 0, end = 0 } = tokens[first] ?? {}
  if (last !== first + 1 || text[start - 1] !== '(' || text[end] !== ')' || !ABBREVIATION.test(raw)) return false
  const letters = fold(raw)
  for (let from = first - 1; from >= Math.max(0, first - MOST_WORDS); from--) {
    const words = tokens.slice(from, first)
    if (words.some(({ kind, gap }, at) => kind !== 'word' || (at > 0 && gap === SENTENCE))) return false
    if (words.some(({ key }) => OWN.test(key))) return false
    if (words.length > 1 && spells(words, letters)) return true
  }
  return false
}

/** Whether the first letters of the words, and at most one inside a compound, make the abbreviation. */
function spells(words: readonly Token[], letters: string): boolean {
  let at = 0
  let inside = 0
  for (const { key } of words) {
    if (key[0] !== letters[at]) continue
    at++
    const compound = letters[at] === undefined ? -1 : key.indexOf(letters[at] as string, 3)
    const isLast = key === words.at(-1)?.key
    if (isLast && at === letters.length - 1 && compound > 0) {
      at++
      inside++
    }
  }
  return words[0]?.key[0] === letters[0] && at === letters.length && inside <= 1
}
