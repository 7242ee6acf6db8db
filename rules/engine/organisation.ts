import { tokenise } from '../text/tokens.ts'
import type { CheckOptions } from '../types.ts'
import type { PatternGroup } from './matcher.ts'

/** An organisation's own terms as pattern groups: `allowed`, `extra.party-political` and `extra.promotional`. */
export function organisationGroups({ allowedTerms, extraTerms }: CheckOptions): PatternGroup[] {
  return [
    { id: 'allowed', patterns: patternsOf(allowedTerms) },
    { id: 'extra.party-political', patterns: patternsOf(extraTerms?.partyPolitical) },
    { id: 'extra.promotional', patterns: patternsOf(extraTerms?.promotional) },
  ]
}

function patternsOf(terms: readonly string[] = []): string[] {
  return terms.map(patternOf).filter((pattern) => pattern !== '')
}

const SIGNS: Record<string, string> = { hashtag: '#', mention: '@' }

/** A term is taken literally; a term without a word in it is no pattern. */
function patternOf(term: string): string {
  const tokens = tokenise(term).filter(({ kind }) => kind === 'word' || kind in SIGNS || kind === 'number')
  return tokens.map(({ kind, key }) => (SIGNS[kind] ?? '') + key.replaceAll(',', '.')).join(' ')
}
