import formal from '../lexicon/wording/formal-correspondence.ts'
import profiling from '../lexicon/wording/personal-profiling.ts'
import policy from '../lexicon/wording/policy-on-personal-account.ts'
import privateContent from '../lexicon/wording/private-content.ts'
import promotional from '../lexicon/wording/promotional-tone.ts'
import publish from '../lexicon/wording/publish-on-rijksoverheid.ts'
import type { Weights } from './terms.ts'

export const models = {
  'formal-correspondence': formal,
  'personal-profiling': profiling,
  'policy-on-personal-account': policy,
  'private-content': privateContent,
  'promotional-tone': promotional,
  'publish-on-rijksoverheid': publish,
} satisfies Record<string, Weights>

export type ModelId = keyof typeof models
export const MODEL_IDS = Object.keys(models) as readonly ModelId[]

/** Pattern groups that a model counts beside the words, each as a term ":group". */
export const CUES: Readonly<Record<ModelId, readonly string[]>> = {
  'formal-correspondence': [
    ...named('formal-correspondence', 'case outcome decision verdict own-case intake number ask general the-case'),
    ...named('formal-correspondence', 'attends advice reports channel'),
    'webcare.not',
  ],
  'personal-profiling': [
    ...named('personal-profiling', 'own-praise followers others'),
    ...'policy-domain policy-instrument policy-news on-air thanks visit'.split(' '),
  ],
  'policy-on-personal-account': [
    ...named('policy-on-personal-account', 'act diary in-office news detail party opinion polemic private'),
    ...'policy-news policy-fact policy-change visit greeting condolence commemoration sport'.split(' '),
  ],
  'private-content': [
    ...named('private-content', 'private leisure mood office reader'),
    ...'policy-domain policy-instrument policy-news commemoration visit on-air condolence vacancy thanks greeting'.split(
      ' ',
    ),
    ...'sport own relative superlative promotional-tone.recommendation'.split(' '),
  ],
  'promotional-tone': [
    ...named('promotional-tone', 'recommendation praised above-others before-name nudge minor not-advertising people'),
    ...'superlative praise promotable visit thanks policy-domain policy-instrument policy-news'.split(' '),
  ],
  'publish-on-rijksoverheid': [
    ...named('publish-on-rijksoverheid', 'topic announcing reporting own-date other'),
    ...'policy-news policy-fact policy-change praise visit on-air greeting condolence commemoration thanks sport vacancy'.split(
      ' ',
    ),
  ],
}

function named(rule: string, groups: string): string[] {
  return groups.split(' ').map((group) => `${rule}.${group}`)
}
