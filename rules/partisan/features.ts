import type { Match } from '../engine/matcher.ts'
import { SENTENCE } from '../text/gaps.ts'
import type { Token } from '../text/tokens.ts'

/** One thing a draft says that may speak for or against a partisan reading: where it stands and how the weights name it. */
export interface Feature {
  name: string
  first: number
  last: number
}

/** Stand-ins, so that no single party, person, number or link weighs anything by itself. */
export const PARTY = '<party>'
export const HANDLE = '<handle>'

/**
 * The words, tags and word pairs of a text. Names of parties and their handles are all one word; links, numbers and other
 * handles are left out, for they say who or where and not in what tone.
 */
export function featuresOf(
  tokens: readonly Token[],
  names: readonly Match[],
  isParty: (handle: string) => boolean,
): Feature[] {
  const found: Feature[] = []
  let before: Feature | undefined
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const name = names.find(({ first }) => first === at)
    const last = name?.last ?? at + 1
    const word = name ? PARTY : wordOf(token, isParty)
    const feature = word === undefined ? undefined : { name: word, first: at, last }
    if (feature) {
      found.push(feature)
      const opening = token.gap === SENTENCE ? '^' : undefined
      if (opening) found.push({ name: `^ ${feature.name}`, first: at, last })
      else if (before) found.push({ name: `${before.name} ${feature.name}`, first: before.first, last })
    }
    before = feature
    at = last
  }
  return found
}

function wordOf({ kind, key, raw }: Token, isParty: (handle: string) => boolean): string | undefined {
  if (kind === 'word') return key
  if (kind === 'hashtag') return `#${key}`
  return kind === 'mention' && isParty(raw) ? HANDLE : undefined
}
