import type { ProfileFields } from './fields.ts'
import { type Column, line, type ProfileLine } from './lines.ts'
import { addressOf, governmentPage } from './links.ts'

const ADVISED: ReadonlySet<Column> = new Set(['hybrid'])
const ANY_PAGE: ReadonlySet<Column> = new Set(['showcase'])

/** The link field leads to the person's page on rijksoverheid.nl; on a hybrid account that is strongly preferred. */
export function linkLine(column: Column, { links }: ProfileFields): ProfileLine {
  if (links === null) return line('link', 'look', 'unseen')
  const pages = links.map((link) => {
    const address = addressOf(link)
    return address ? governmentPage(address) : 'hidden'
  })
  const shown = links.map(({ shown, href }) => shown || href).join(', ')
  if (pages.includes('person')) return line('link', 'ok', 'right', shown)
  if (pages.includes('other'))
    return ANY_PAGE.has(column) ? line('link', 'ok', 'right', shown) : line('link', 'look', 'other_page', shown)
  if (pages.includes('unclear')) return line('link', 'look', 'unclear', shown)
  if (pages.includes('hidden')) return line('link', 'look', 'hidden', shown)
  if (ADVISED.has(column)) return line('link', 'look', 'advised')
  return links.length > 0 ? line('link', 'wrong', 'elsewhere', shown) : line('link', 'wrong', 'missing')
}
