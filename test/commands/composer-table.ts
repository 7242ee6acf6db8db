import type { TestModule } from 'vitest/node'
import { instagramPage } from '../browser/instagram-page.ts'
import { linkedinPage } from '../browser/linkedin-page.ts'
import type { SitePage, Variant } from '../browser/site-page.ts'
import { xPage } from '../browser/x-page.ts'
import type { BrowserKind } from '../browsers/candidates.ts'

const BROWSER_KINDS: readonly BrowserKind[] = ['chrome', 'firefox']
const SITES: readonly SitePage[] = [xPage, instagramPage, linkedinPage]

interface Ran {
  module: string
  name: string
  passed: boolean
}

/** Every way to write on every site, with how many tests passed on it in each browser; empty when none ran. */
export function composerTable(modules: readonly TestModule[]): string[] {
  const ran = modules.flatMap((module) =>
    [...module.children.allTests()].flatMap((test) => {
      const { state } = test.result()
      if (state !== 'passed' && state !== 'failed') return []
      return [{ module: module.relativeModuleId, name: test.fullName, passed: state === 'passed' }]
    }),
  )
  const rows = SITES.flatMap((page) =>
    page.variants.map((variant) => {
      const { name, surface, madeWith } = variant
      return [page.site, surface, madeWith, name, ...BROWSER_KINDS.map((kind) => share(ran, page, variant, kind))]
    }),
  )
  if (rows.every((row) => row.slice(-BROWSER_KINDS.length).every((cell) => cell === '-'))) return []
  return aligned([['site', 'surface', 'editor', 'composer', ...BROWSER_KINDS], ...rows])
}

function share(ran: readonly Ran[], { site }: SitePage, { name }: Variant, kind: BrowserKind): string {
  const title = new RegExp(`: ${RegExp.escape(name)}( >|, \\d|$)`)
  const own = ran.filter(
    (test) => test.module.includes(`/${site}`) && test.name.startsWith(kind) && title.test(test.name),
  )
  return own.length === 0 ? '-' : `${own.filter(({ passed }) => passed).length}/${own.length}`
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
