import type { PatternGroup } from '../engine/matcher.ts'
import { parties } from './parties.ts'

/** Surnames that in a draft about politics are that one person. Source: as party-members.ts. */
const SURNAMES =
  'Wilders|Bontenbal|Eerdmans|Paternotte|Dassen|Bikker|Baudet|Markuszower|Ouwehand|Nanninga|Teunissen|Klaver'

const wordsOf = (name: string) => name.split(/[\s&]+/)
/** Certain names in any case. */
const anyCase = (name: string) => wordsOf(name).join(' ')
/** Doubtful names only as the party spells them. */
const asSpelled = (name: string) =>
  wordsOf(name)
    .map((word) => (/^\d+$/.test(word) ? word : `=${word}`))
    .join(' ')
const unique = (list: string[]) => [...new Set(list)]

/** Classes of names, made of the list of parties. */
export const partyClasses: readonly PatternGroup[] = [
  {
    id: 'party',
    class: true,
    patterns: unique(
      parties.flatMap(({ names, youth = [] }) => [
        ...names.map(anyCase),
        ...youth.map((name) => (name.includes(' ') || name.includes('-') ? anyCase(name) : asSpelled(name))),
      ]),
    ),
  },
  {
    id: 'party-like',
    class: true,
    patterns: unique(parties.flatMap(({ doubtful = [] }) => doubtful.map(asSpelled))),
  },
  // For places where only a party can stand, such as after "stem op".
  {
    id: 'any-party',
    class: true,
    patterns: [
      '<party>',
      '+volt|+sp|+cu|+pro|+dna|+forum|+50plus|+gl',
      '=DENK|#denk|@denk',
      // "Denk aan brede deuren" asks to think.
      'denk !aan|na|mee|eens|dat|je|jij|u|ik|we|er|om|over|ook|niet|maar|nog|goed|even|vooruit|bijvoorbeeld|daarbij|hierbij|dus|dan',
      'groen links',
      '50 plus',
      'ja 21',
    ],
  },
  {
    id: 'party-face',
    class: true,
    patterns: [
      ...unique(parties.flatMap(({ people = [] }) => people)).map((name) => name.replace(/[’']/g, ' ')),
      SURNAMES.split('|')
        .map((name) => `=${name}`)
        .join('|'),
      'van der =Plas',
      'van =Meijeren|=Baarle',
    ],
  },
  { id: 'side', class: true, patterns: ['<party>', '<party-like>', '<party-face>'] },
  {
    id: 'political-actor',
    class: true,
    patterns: [
      '<party>',
      '<party-like>',
      '<party-face>',
      'linkse|rechtse|progressieve|populistische|extreemrechtse|left|right wing? partijen|partij|oppositie|politici|politicians|opposition|parties',
      'oppositie|oppositiepartijen|oppositieleider|coalitiepartijen|populisten|politici|opposition|populists',
    ],
  },
]
