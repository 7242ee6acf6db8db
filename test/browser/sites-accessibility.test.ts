import { describe, expect, it } from 'vitest'
import { expectAccessible } from './factories/axe.ts'
import { focusEditor, MARK, MARK_RULE } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { instagramPage } from './instagram-page.ts'
import { linkedinPage } from './linkedin-page.ts'

// X has a test of its own that goes through every state; here is whether the other sites' looks spoil anything.
describe.each([instagramPage, linkedinPage])('on $site', (site) => {
  inEachBrowser(site, (running) => {
    const [variant] = site.variants
    it.each([
      ['light', 'light'],
      // Their composers are dark grey, not black.
      ['dark', 'dim'],
    ])('the hints have no accessibility faults: %s', async (theme, becomes) => {
      const practice = running()
      await practice.open(`${variant.path}&theme=${theme}`, { accounts: [site.account] })
      await focusEditor(practice, variant.editor)
      await practice.type(`Tekst ${MARK} `)
      await practice.see({ state: 'hints', hints: [MARK_RULE] })
      await practice.openList()
      await practice.see({ expanded: true })
      const themes = await practice.ask(({ __tools }) =>
        __tools.hosts().map((host) => host.shadowRoot?.querySelector<HTMLElement>('[data-theme]')?.dataset['theme']),
      )
      expect(themes).toEqual([becomes])
      await expectAccessible(practice)
    })
  })
})
