import { fold } from '../text/fold.ts'

export interface Ministry {
  abbr: string
  name: string
  /** Other names people use for it in tags, older ones among them; they stay understood. */
  also?: readonly string[]
  /** Handles on X. */
  handles?: readonly string[]
  /** For a minister's portfolio without a ministry of its own: the ministry it is part of. */
  partOf?: string
  since?: string
}

const JETTEN = '2026-02-23'
const SCHOOF = '2024-07-02'

/**
 * The ministries of the Jetten cabinet and the portfolios within them. Source: rijksoverheid.nl (regering, ministeries) as
 * of November 2026; handles: the accounts themselves. The dates of a portfolio are those in which it stood under this name.
 */
const ministries: readonly Ministry[] = [
  { abbr: 'AZ', name: 'Algemene Zaken', handles: ['MinAZ', 'MinPres'] },
  { abbr: 'BZ', name: 'Buitenlandse Zaken', also: ['BuZa'], handles: ['MinBZ', 'MinBuza', 'DutchMFA'] },
  { abbr: 'BZK', name: 'Binnenlandse Zaken en Koninkrijksrelaties', also: ['BiZa'], handles: ['MinBZK'] },
  { abbr: 'DEF', name: 'Defensie', handles: ['Defensie', 'DefensieOnline'] },
  {
    abbr: 'EZK',
    name: 'Economische Zaken en Klimaat',
    also: ['EZ', 'Economische Zaken'],
    handles: ['MinisterieEZK', 'MinisterieEZ'],
    since: JETTEN,
  },
  { abbr: 'FIN', name: 'Financiën', handles: ['Financien', 'MinFin'] },
  // The I of IenW is often typed as a small l, in the guideline too.
  { abbr: 'IenW', name: 'Infrastructuur en Waterstaat', also: ['lenW', 'IW'], handles: ['MinIenW'] },
  { abbr: 'JenV', name: 'Justitie en Veiligheid', also: ['JV', 'VenJ'], handles: ['MinisterieJenV', 'MinJenV'] },
  {
    abbr: 'LVVN',
    name: 'Landbouw, Visserij, Voedselzekerheid en Natuur',
    also: ['LNV', 'Landbouw'],
    handles: ['MinLVVN', 'MinLNV'],
    since: SCHOOF,
  },
  { abbr: 'OCW', name: 'Onderwijs, Cultuur en Wetenschap', also: ['OCenW'], handles: ['MinOCW'] },
  { abbr: 'SZW', name: 'Sociale Zaken en Werkgelegenheid', handles: ['MinisterieSZW', 'MinSZW'] },
  { abbr: 'VWS', name: 'Volksgezondheid, Welzijn en Sport', handles: ['MinVWS'] },
  { abbr: 'AenM', name: 'Asiel en Migratie', also: ['AM'], partOf: 'JenV', handles: ['MinAenM'], since: SCHOOF },
  {
    abbr: 'BHO',
    name: 'Buitenlandse Handel en Ontwikkelingssamenwerking',
    also: ['BHOS', 'Buitenlandse Handel en Ontwikkelingshulp'],
    partOf: 'BZ',
  },
  { abbr: 'KGG', name: 'Klimaat en Groene Groei', partOf: 'EZK', handles: ['MinKGG'], since: SCHOOF },
  {
    abbr: 'LZJS',
    name: 'Langdurige Zorg, Jeugd en Sport',
    also: ['LJS', 'LZS', 'Langdurige en Maatschappelijke Zorg'],
    partOf: 'VWS',
  },
  { abbr: 'VRO', name: 'Volkshuisvesting en Ruimtelijke Ordening', partOf: 'BZK', handles: ['MinVRO'], since: SCHOOF },
  { abbr: 'WenP', name: 'Werk en Participatie', also: ['WP'], partOf: 'SZW', since: JETTEN },
]

const SIGNS = /[^\p{L}\p{N}]+/gu
const PREFIX = /^(?:ministerievan|ministerie|ministryof|ministry|minvan|min)(?=.)/
const HANDLES = new Set(ministries.flatMap(({ handles = [] }) => handles.map(fold)))
const OFFICE_HANDLE = /^(?:(?:minister|ministerie|staatssecretaris|stas)_?[a-z]{2,}|minpres\w*|rijksoverheid)$/

/** The letters of a name as a tag would spell them: "A&M" -> aenm, "Financiën" -> financien. */
function letters(name: string): string {
  return fold(name).replaceAll('&', 'en').replace(SIGNS, '')
}

const BY_NAME = new Map(
  ministries.flatMap((ministry) =>
    [ministry.abbr, ministry.name, ...(ministry.also ?? [])].map((name) => [letters(name), ministry] as const),
  ),
)

/** The ministry or portfolio of this abbreviation or name, with or without "ministerie van" before it. */
export function ministryByName(name: string): Ministry | undefined {
  const key = letters(name)
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(PREFIX, ''))
}

/** The ministry whose own tag this is: #MinVWS, #ministerieVWS, #MinisterieVanVWS. A bare #VWS is a subject, no sender. */
export function ministryOfTag(tag: string): Ministry | undefined {
  const key = letters(tag)
  return PREFIX.test(key) ? BY_NAME.get(key.replace(PREFIX, '')) : undefined
}

/** Whether two of them are one department: a portfolio's minister works at the ministry it is part of. */
export function sameDepartment(a: Ministry, b: Ministry): boolean {
  return (a.partOf ?? a.abbr) === (b.partOf ?? b.abbr)
}

/** Whether a handle (without @) is that of a ministry, a minister's office or the government as a whole. */
export function isOfficeHandle(handle: string): boolean {
  const key = fold(handle)
  return HANDLES.has(key) || OFFICE_HANDLE.test(key) || ministryOfTag(key) !== undefined
}
