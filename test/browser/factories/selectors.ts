import { expect, it } from 'vitest'
import type { Running } from './shared.ts'

type Selectors = Readonly<Record<string, string>>

/** How often selectors are on a practice page: those that tell what is on it, and those that must not be. */
export interface SelectorPage<Selector extends string = string> {
  path: string
  /** What shows last on this page, where that is something else than on the others. */
  ready?: string
  found: Readonly<Partial<Record<Selector, number>>>
}

/** What a site is recognised by, held against its practice pages, in shadow roots too. */
export function findsWhatItKnows(
  running: Running,
  selectors: Selectors,
  pages: readonly SelectorPage[],
  ready: string,
): void {
  it.each(pages)('finds what it knows on $path', async ({ path, ready: own, found }) => {
    const practice = running()
    await practice.open(path)
    await practice.page.waitForSelector(own ?? ready)
    const counted = await practice.page.evaluate((wanted) => {
      const roots = (root: ParentNode): ParentNode[] =>
        [...root.querySelectorAll('*')]
          .flatMap(({ localName, shadowRoot }) =>
            shadowRoot && localName !== 'berichtwijzer-hints' ? roots(shadowRoot) : [],
          )
          .concat(root)
      const count = (selector: string) =>
        roots(document).reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0)
      return Object.fromEntries(Object.entries(wanted).map(([name, selector]) => [name, count(selector)]))
    }, selectors)
    const asked = Object.keys(found)
    expect(Object.fromEntries(asked.map((name) => [name, counted[name]]))).toEqual(found)
  })

  it('has a practice page for everything it knows', () => {
    const shown = pages.flatMap(({ found }) => Object.keys(found).filter((name) => found[name]))
    expect(Object.keys(selectors).filter((name) => !shown.includes(name))).toEqual([])
  })
}
