import type { PatternGroup } from '../engine/matcher.ts'
import { fold } from '../text/fold.ts'
import { parties } from './parties.ts'

/** Surnames that in a draft about politics are that one person. Source: as party-members.ts. */
const SURNAMES =
  'Wilders|Bontenbal|Eerdmans|Paternotte|Dassen|Bikker|Baudet|Markuszower|Ouwehand|Nanninga|Teunissen|Klaver|Stoffer'

const wordsOf = (name: string) => name.split(/[\s&]+/)
/** Certain names in any case. */
const anyCase = (name: string) => wordsOf(name).join(' ')
/** Doubtful names, and those that are plain words in small letters, only as the party spells them. */
const asSpelled = (name: string) =>
  wordsOf(name)
    .map((word) => (/^\d+$/.test(word) ? word : `=${word}`))
    .join(' ')
/** Surnames that are words. */
const PLAIN_SURNAME = 'Sterk'
/** The full name, and the surname as it is spelled; one with foreign letters is nothing else, and spelled in many ways. */
function withSurname(name: string): string[] {
  const full = name.replace(/[’']/g, ' ')
  const surname = full.split(/[\s-]+/).slice(/^Jo-|^Gerben-/.test(name) ? 2 : 1)
  if (surname.join(' ') === PLAIN_SURNAME) return [full]
  return [
    full,
    surname.map((word) => (/^\p{Lu}/u.test(word) && fold(word) === word.toLowerCase() ? `=${word}` : word)).join(' '),
  ]
}
const unique = (list: string[]) => [...new Set(list)]

/** Shorter words become other words by one slip. */
const LONG = 9

/** Long names that people write out. */
const WRITTEN_OUT = ['ChristenUnie', 'GroenLinks', 'Forum voor Democratie', 'BoerBurgerBeweging']
/** A name with one letter forgotten, doubled or swapped with the next, in its long words: "cristenunie", "forum voor democartie". */
function misspelt(name: string): string[] {
  const words = anyCase(name).split(' ')
  return words.flatMap((word, at) =>
    word.length < LONG
      ? []
      : slips(word).map((slip) => [...words.slice(0, at), slip, ...words.slice(at + 1)].join(' ')),
  )
}

function slips(word: string): string[] {
  const letters = [...word]
  return letters.flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), letters.slice(at + 1).join('')]
    const next = letters[at + 1]
    const swapped = next === undefined ? [] : [before + next + letter + after.slice(next.length)]
    return [before + after, before + letter + letter + after, ...swapped]
  })
}

/** Classes of names, made of the list of parties. */
export const partyClasses: readonly PatternGroup[] = [
  {
    id: 'party',
    class: true,
    patterns: unique([
      ...WRITTEN_OUT.flatMap(misspelt),
      ...parties.flatMap(({ names, spelled = [], youth = [] }) => [
        ...names.map(anyCase),
        ...spelled.map(asSpelled),
        ...youth.map((name) => (name.includes('-') ? anyCase(name) : asSpelled(name))),
        ...names
          .map(anyCase)
          .filter((name) => name.split(' ').length > 2)
          .map((name) => name.replaceAll(' ', '')),
      ]),
    ]),
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
  // Members of the cabinet, who are named for their office every day: only what is said of them makes it party politics.
  {
    id: 'minister-face',
    class: true,
    patterns: unique(parties.flatMap(({ ministers = [] }) => ministers)).flatMap(withSurname),
  },
  { id: 'leader', class: true, patterns: ['<party-face>', '<minister-face>'] },
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
