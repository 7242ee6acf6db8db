import { parties } from '../lexicon/parties.ts'
import { fold } from '../text/fold.ts'
import { partiesOfTag } from '../text/party-tags.ts'
import type { Token } from '../text/tokens.ts'

const handles = new Set(parties.flatMap((party) => party.handles.map(fold)))
const sites = new Set(parties.flatMap((party) => party.sites))
const LONGEST_ABBREVIATION = 4
const HOST = /^(?:https?:\/\/)?(?:[^/@\s]*@)?(?:www\.)?([^/?#:\s]+)/i

/** Whether a handle (without @) is that of a party, one of its branches or leaders. */
export function isPartyHandle(handle: string): boolean {
  const key = fold(handle.replace(/^[@＠]/, ''))
  return handles.has(key) || partiesOfTag(handle).length > 0 || OF_COUNTRY.test(key)
}

/** What parties with a name that is a word put behind it where their own name is taken: @sp_nl. */
const OF_COUNTRY = /^(?:denk|pro|sp|cu|volt|50plus)_(?:nl|nederland|tk|tweedekamer|landelijk|europa|eu)$/

/** Whether a link or an e-mail address leads to a party: vvd.nl, https://utrecht.d66.nl/, info@cda.nl. */
export function isPartyAddress({ raw }: Token): boolean {
  const labels = HOST.exec(raw)?.[1]?.toLowerCase().split('.') ?? []
  // Branches have sites of their own: vvdalmelo.nl; a bare abbreviation is as often somebody else's.
  return labels.some((_, at) => sites.has(labels.slice(at).join('.'))) || isBranch(labels)
}

function isBranch(labels: readonly string[]): boolean {
  const [label = '', top] = labels.slice(-2)
  return top === 'nl' && label.length > LONGEST_ABBREVIATION && partiesOfTag(label.replaceAll('-', '')).length > 0
}
