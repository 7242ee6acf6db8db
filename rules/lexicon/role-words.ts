import type { PatternGroup } from '../engine/matcher.ts'

/**
 * Hashtags that say "this is private" on their own. The guideline asks for an indication and leaves the words free, so
 * the languages of the kingdom and its larger communities are in; from their dictionaries. Compounds such as #privacy or
 * #privévermogen are subjects.
 */
export const privateTags: readonly string[] =
  `privé privépost privébericht privétweet privéaccount privéfoto privémoment privéleven privépersoon privétijd
  persoonlijk persoonlijkbericht persoonlijkepost persoonlijketitel oppersoonlijketitel persoanlik
  private privatepost privatelife personal personalpost personallife personalaccount personalcapacity
  privat privatpost persönlich privée vieprivée personnel privado privada privato privata personale pessoal
  prywatnie prywatne prywatny osobiste osobisty soukromé osobní súkromné privatno osobno személyes magán privatliv
  personlig personligt yksityinen henkilökohtainen özel kişisel pribadi личное личный приватно приватне особисте
  особисто ιδιωτικό προσωπικό خاص شخصي פרטי אישי 私人 个人 プライベート`.split(/\s+/)

/** The same indication in words: as a formula, or as a label with a colon behind it or brackets around it. */
export const privateLabels: readonly PatternGroup[] = [
  {
    id: 'role-hashtag.formula',
    patterns: [
      'op persoonlijke titel',
      'in a|my personal|private capacity',
      'als privepersoon',
      'namens mezelf|mijzelf',
    ],
  },
  {
    id: 'role-hashtag.label',
    patterns: [
      'prive|privebericht|persoonlijk|private|personal|privat',
      'persoonlijk|prive bericht',
      'personal post|note',
    ],
  },
]

/** GroenLinks and PvdA became PRO in June 2026: the tags of each keep naming the same sender. */
export const mergedInto: Readonly<Record<string, string>> = { GroenLinks: 'PRO', PvdA: 'PRO' }

/** Entries of the party lexicon that hold more than one party, or none that a minister could post for. */
export const collections: ReadonlySet<string> = new Set(['small parties', 'local parties'])
export const noSenders: ReadonlySet<string> = new Set(['European groups'])

/** What registers say of ministers without a party. */
export const noParty: ReadonlySet<string> = new Set(['partijloos', 'geen', 'none', 'onafhankelijk', 'independent'])
