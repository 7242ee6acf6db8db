import { DESKS, FIRST_NAMES, OFFICIAL_HOST, PRIVATE_HOST } from '../lexicon/mailboxes.ts'

/** Whether a mailbox is a person's own: at a provider for everyone, or with a person's name at an organisation. */
export function isPersonal(address: string): boolean {
  const [local = '', host = ''] = address.toLowerCase().split('@')
  const parts = local.split(/[._+-]/).filter((part) => part !== '')
  if (OFFICIAL_HOST.test(host) || parts.some(isDesk)) return false
  if (PRIVATE_HOST.test(host)) return true
  return isPersonName(local.split('.'))
}

/** zorgloket, team3, nieuwsbrief2026: a desk's name may be part of a longer word. */
function isDesk(part: string): boolean {
  const word = part.replace(/(?<!\d)\d+$/, '')
  return DESKS.has(word) || /(?:loket|punt|desk|lijn|service|info|team|redactie|zaken|beheer)$/.test(word)
}

/** j.devries, jan-willem.bakker, samira.elidrissi: initials or a name before the dot. */
function isPersonName(parts: readonly string[]): boolean {
  const [first = ''] = parts
  if (parts.some((part) => /\d/.test(part))) return false
  if (parts.length === 1) return FIRST_NAMES.has(first)
  return (
    first.length === 1 ||
    FIRST_NAMES.has(first.split('-')[0] as string) ||
    (parts.length === 2 && parts.every((part) => part.length > 2))
  )
}
