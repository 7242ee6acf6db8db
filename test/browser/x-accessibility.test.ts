import axe from 'axe-core'
import { expect, it } from 'vitest'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import { focusEditor, MARK } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { xPage } from './x-page.ts'

const [{ editor: EDITOR }] = xPage.variants
const HYBRID: RegisteredAccount = { platform: 'x', handle: 'SannedeWit', type: 'hybrid', ministry: 'VWS', party: 'D66' }
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PAGES = ['light', 'dim', 'dark'].flatMap((theme) => [
  { name: `corporate, ${theme}`, path: `/home?theme=${theme}` },
  { name: `hybrid, ${theme}`, path: `/home?theme=${theme}&account=SannedeWit` },
  { name: `unknown account, ${theme}`, path: `/home?theme=${theme}&account=JanJansen` },
])

inEachBrowser(xPage, (running) => {
  it.each(PAGES)('the overlay has no accessibility faults: $name', async ({ path }) => {
    const practice = running()
    await practice.open(path, { accounts: [xPage.account, HYBRID] })
    await focusEditor(practice, EDITOR)
    await practice.type(`Tekst ${MARK}`)
    await practice.openList()
    await practice.see({ expanded: true })
    await practice.page.evaluate(axe.source)
    const { faults, looked } = await practice.page.evaluate(async (tags) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe
      const { violations, passes } = await run('berichtwijzer-hints', { runOnly: tags })
      const faults = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
      return { faults, looked: passes.map(({ id }) => id) }
    }, RULES)
    expect(faults).toEqual([])
    expect(looked).toEqual(expect.arrayContaining(['color-contrast', 'button-name', 'target-size']))
  })
})
