/**
 * Handles that follow the guideline's naming of corporate accounts (001, "Corporate bewindspersonenaccount"): @MinPres,
 * @MinisterX, @MinX, @StasX, @StaatssecretarisX. Many private handles begin with the same letters (@minnie,
 * @MinisterOfSound), and what is not a work account must never be read: X is a known office, or with the long prefixes
 * a capital letter shows where the office begins.
 */
const OFFICES = new Set(
  (
    'az bz bhos bho bzk def defensie ezk ez fin financien ienw im ienm jenv venj aenm lnv lvvn ocw szw vws vro kgg wenp ljs ' +
    'mijnbouw digitalisering koninkrijksrelaties rechtsbescherming klimaat natuur wonen onderwijs sport zorg jeugd cultuur media milieu ' +
    'infrastructuur landbouw asiel migratie toeslagen fiscaliteit bik lenw'
  ).split(' '),
)
const SHORT = 3

export function isCorporateHandle(handle: string): boolean {
  const lower = handle.toLowerCase()
  if (lower === 'minpres' || lower === 'minister_president' || lower === 'ministerpresident') return true
  const long = /^(minister|staatssecretaris|stas)_?(van_?)?(.+)$/i.exec(handle)
  if (long) return OFFICES.has((long[3] as string).toLowerCase()) || namesAnOffice(handle)
  const short = /^(min)_?(.+)$/i.exec(handle)
  if (!short) return false
  const office = short[2] as string
  // With two letters @MinBZ is an office and @minez a surname.
  return OFFICES.has(office.toLowerCase()) && (office.length >= SHORT || office === office.toUpperCase())
}

function namesAnOffice(handle: string): boolean {
  const office = /^(?:[Mm]inister|[Ss]taatssecretaris|[Ss]tas)_?([A-Z][A-Za-z]{1,20})$/.exec(handle)?.[1]
  return office !== undefined && !/^(Of|The|In|De|Is|En)(?![a-z])/.test(office)
}
