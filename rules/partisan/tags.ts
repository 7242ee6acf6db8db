import type { DraftContext } from '../engine/rule.ts'
import { doubtfulPartyOfTag, partiesOfTag } from '../text/party-tags.ts'
import type { Token } from '../text/tokens.ts'
import { partyNames } from './names.ts'

/** Appeals that name no party: #StemLinks, #Lijst4, #TijdVoorVerandering. */
const APPEAL =
  /^(?:(?:ik)?(?:stem|kies)(?:voor)?(?:links|rechts|sociaal|groen|blauw|rood|lokaal|liberaal|vooruitgang|optimisme|progressief|christelijk|verandering|lijst\d{1,2}|hoop|fatsoen|vrijheid)|stemzeweg|lijst(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)|vote(?:them|him|her)out|vote(?:left|right|green|red|blue|labour|leave|forchange)|(?:lijsttrekker|flyeren|canvassen|verkiezingscampagne|ledendag|partijcongres|onzelijsttrekker|campagneteam|campagnetijd|opcampagne|kandidaatkamerlid))$/

/** Tags of parties with a doubtful name, as only the party writes them; #DNA is also written by the police, #Forum by many. */
const SPELLED: ReadonlySet<string> = new Set(['#DENK', '#PRO', '#SP', '#CU', '#50PLUS', '#Volt'])

/** Whether a hashtag makes a draft party-political: a party's tag, or an appeal to vote. */
export function isPartyTag(
  { kind, raw, key }: Token,
  read: Pick<DraftContext, 'matches' | 'text' | 'tokens'>,
): boolean {
  // "TeamCDA" signs a post just as well without #.
  if (kind === 'word') return key.startsWith('team') && key.length > 5 && partiesOfTag(raw).length > 0
  if (kind !== 'hashtag') return false
  if (partiesOfTag(raw).length > 0 || APPEAL.test(key)) return true
  if (!doubtfulPartyOfTag(raw)) return false
  return SPELLED.has(raw) || hasOtherSign(read)
}

/** #denk, #volt and #DNA are also words: something else in the draft must be about parties. */
function hasOtherSign(read: Pick<DraftContext, 'matches' | 'text' | 'tokens'>): boolean {
  return (
    partyNames(read).length > 0 ||
    read.matches('party-politics.politics').length > 0 ||
    read.tokens.some(({ kind, raw }) => kind === 'hashtag' && partiesOfTag(raw).length > 0)
  )
}
