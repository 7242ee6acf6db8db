import type { ProfileFields, ProfileIdentity } from '../fields.ts'

/** Reads the profile that a site's page shows, only when the user asks for it. */
export interface ProfileReader {
  /** Known from the address; null on every other page of the site. */
  identity(path: string): ProfileIdentity | null
  /** Null when the page shows no profile as we know it: closed, suspended, gone, or built otherwise. */
  read(identity: ProfileIdentity): ProfileFields | null
}

/** The text of an element as people see it: emoji that stand there as images with their names, and lines as lines. */
export function textOf(element: Element, skip = ''): string {
  return linesOf(element, skip).join('\n')
}

const BLOCKS = /^(DIV|P|LI|UL|OL|SECTION|H[1-6]|DL|DT|DD)$/

/** The lines of an element, without those parts that match `skip` and without empty ones. */
export function linesOf(element: Element, skip = ''): string[] {
  const lines = ['']
  const walk = (node: Node) => {
    if (node instanceof Text) lines[lines.length - 1] += node.data.replace(/\s*\n\s*/g, '\n')
    if (!(node instanceof Element) || (skip !== '' && node.matches(skip))) return
    if (node instanceof HTMLImageElement) lines[lines.length - 1] += node.alt
    const block = BLOCKS.test(node.tagName)
    if (block || node.tagName === 'BR') lines.push('')
    for (const child of node.childNodes) walk(child)
    if (block) lines.push('')
  }
  for (const child of element.childNodes) walk(child)
  return lines
    .join('\n')
    .split('\n')
    .map((text) => text.replace(/[^\S\n]+/g, ' ').trim())
    .filter((text) => text !== '')
}

export function linksIn(elements: Iterable<Element>): { href: string; shown: string }[] {
  return [...elements].flatMap((element) =>
    element instanceof HTMLAnchorElement ? [{ href: element.href, shown: textOf(element) }] : [],
  )
}
