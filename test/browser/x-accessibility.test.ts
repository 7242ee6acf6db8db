import { expect, it } from 'vitest'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import type { Practice } from '../browsers/practice.ts'
import { expectAccessible } from './factories/axe.ts'
import { focusEditor, MARK, rest } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { xPage } from './x-page.ts'

const [{ editor: EDITOR }] = xPage.variants
const HYBRID: RegisteredAccount = { platform: 'x', handle: 'SannedeWit', type: 'hybrid', ministry: 'VWS', party: 'D66' }
const THEMES = ['light', 'dim', 'dark'] as const

interface Case {
  name: string
  path: string
  field?: string
  text?: string
  reach?(practice: Practice): Promise<void>
}

const open = async (practice: Practice) => {
  await practice.openList()
  await practice.see({ expanded: true })
}

/** Every state an overlay can be in, and how a user gets there. */
const STATES: readonly Case[] = [
  { name: 'hints', path: '/home?', reach: open },
  { name: 'the bar alone', path: '/home?', reach: (practice) => practice.closeList() },
  {
    name: 'everything folded out',
    path: '/home?',
    text: `Tekst ${MARK} en ${MARK} met #TeamVVD en een fantastisch bedrijf, een echte aanrader. `,
    reach: async (practice) => {
      await open(practice)
      await practice.ask(({ __tools }) => {
        for (const fold of __tools.hosts()[0]?.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true
      })
    },
  },
  { name: 'a hybrid account', path: '/home?account=SannedeWit&', reach: open },
  { name: 'an unknown account', path: '/home?account=JanJansen&', reach: open },
  { name: 'two accounts', path: '/home?account=JanJansen&switcher=MinisterVWS&' },
  { name: 'all is well', path: '/home?', text: xPage.innocent, reach: open },
  { name: 'unrecognised', path: '/home?broken&', field: '[data-testid="composerInput_0"]' },
  {
    name: 'paused',
    path: '/home?',
    reach: async (practice) => {
      await open(practice)
      await practice.clickInOverlay('[data-action="pause"]')
      await practice.see({ state: 'paused' })
    },
  },
  {
    name: 'something sent away',
    path: '/home?',
    text: `Tekst ${MARK} met #TeamVVD `,
    reach: async (practice) => {
      await open(practice)
      await practice.clickInOverlay('[data-action="dismiss"]')
    },
  },
  {
    name: 'the hint at the caret',
    path: '/home?',
    text: `Tekst #TeamVVD en ${MARK}, verder`,
    reach: async (practice) => {
      await practice.closeList()
      await rest(800)
      for (let step = 0; step < ', verder'.length + 1; step++) await practice.page.keyboard.press('ArrowLeft')
      await rest(500)
    },
  },
]

inEachBrowser(xPage, (running) => {
  it.each(STATES)('the overlay has no accessibility faults: $name', async ({ path, field = EDITOR, text, reach }) => {
    const practice = running()
    for (const theme of THEMES) {
      await practice.open(`${path}theme=${theme}`, { accounts: [xPage.account, HYBRID] })
      await focusEditor(practice, field)
      await practice.type(text ?? `Tekst ${MARK} `)
      await practice.see({})
      await rest(400)
      await reach?.(practice)
      await expectAccessible(practice)
    }
  })

  it('its motion stops where the user wants less of it', async () => {
    const practice = running()
    await practice.open('/home', { accounts: [xPage.account] })
    await practice.page
      .emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
      .catch(() => undefined)
    await focusEditor(practice, EDITOR)
    await practice.type(`Tekst ${MARK} `)
    await practice.see({ expanded: true })
    const moving = await practice.ask(({ __tools }) => {
      const all = [...(__tools.hosts()[0]?.shadowRoot?.querySelectorAll('*') ?? [])]
      const seconds = (value: string) => Math.max(...value.split(',').map((part) => Number.parseFloat(part)))
      return all.filter((one) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one)
        return seconds(transitionDuration) > 0 || seconds(animationDuration) > 0.01
      }).length
    })
    expect(moving).toBe(0)
  })
})
