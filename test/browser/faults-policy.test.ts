import { afterEach, describe, expect, it } from 'vitest'
import { builtExtension, chromiumId, readManifest } from '../browsers/extension.ts'
import { findBrowser } from '../browsers/find.ts'
import { openExtensionPage } from '../browsers/own-file.ts'
import { chromiumUnder, type Governable, whyNoChromiumPolicy } from '../browsers/policies.ts'
import { Practice } from '../browsers/practice.ts'
import { stopBackground } from '../browsers/steer.ts'
import type { Stored } from '../browsers/storage.ts'
import { focusEditor, MARK, MARK_RULE } from './factories/shared.ts'
import { BROWSERS } from './factories.ts'
import { expectUnharmed } from './faults/tally.ts'
import { xPage } from './x-page.ts'

const [variant] = xPage.variants
const RULE = MARK_RULE.rule
const PARTS = [`Dit is ${MARK} het begin`, ' van een bericht', ' dat verdergaat', ' en dan eindigt'] as const
/** Chromium waits until a file has been left alone for five seconds before it reads it. */
const TO_TAKE_EFFECT = { timeout: 30_000, interval: 100 }
const HINTS = { state: 'hints', hints: [MARK_RULE] }
const NONE = { hints: [] }

describe.each(BROWSERS)('%s: a policy that changes while a draft is being typed', (kind) => {
  let browser: Governable | undefined
  let practice: Practice | undefined
  afterEach(async () => {
    await practice?.stop()
    browser?.remove()
    practice = browser = undefined
  })

  async function start(skip: (condition: boolean, why?: string) => void, path: string, stored: Stored) {
    skip(kind === 'firefox', 'Firefox reads policies.json at its start only')
    const executablePath = await findBrowser(kind)
    const why = whyNoChromiumPolicy(executablePath)
    skip(why !== undefined, why)
    const governed = chromiumUnder(policyOf({}), executablePath)
    browser = governed
    const running = await Practice.start(kind, 'x', { executablePath: governed.executablePath })
    practice = running
    await running.open(path, stored)
    await focusEditor(running, variant.editor)
    await running.type(PARTS[0])
    const seen = async () => {
      const [overlay] = await running.overlays()
      return overlay && { state: overlay.state, type: overlay.type, hints: overlay.hints }
    }
    return {
      practice: running,
      govern: (values: object) => governed.govern(policyOf(values)),
      becomes: (wanted: object) => expect.poll(seen, TO_TAKE_EFFECT).toMatchObject(wanted),
    }
  }

  it('turns a rule off, then locks it on', { timeout: 120_000 }, async ({ skip }) => {
    const { practice, govern, becomes } = await start(skip, variant.path, { accounts: [xPage.account] })
    await practice.see(HINTS)
    const options = await openExtensionPage(practice.launched, 'options.html')
    const box = () =>
      options.$eval(`[data-rule="${RULE}"] input`, (one) => {
        const { checked, disabled } = one as HTMLInputElement
        return { checked, disabled }
      })
    await options.waitForSelector(`[data-rule="${RULE}"] input`)
    expect(await box()).toEqual({ checked: true, disabled: false })
    await practice.page.bringToFront()

    govern({ disabledRules: [RULE] })
    await becomes(NONE)
    await practice.type(PARTS[1])
    await practice.see(NONE)
    await expect.poll(box).toEqual({ checked: false, disabled: true })

    govern({ lockedRules: [RULE] })
    await becomes(HINTS)
    await practice.type(PARTS[2])
    await practice.see(HINTS)
    await expect.poll(box).toEqual({ checked: true, disabled: true })

    // The schema refuses these accounts, so the browser keeps them back; the rest holds.
    govern({ disabledRules: [RULE], accounts: [7, { ...xPage.account, type: 'personal' }] })
    await becomes({ ...NONE, type: 'corporate' })
    await practice.type(PARTS[3])
    await expectUnharmed(`${kind}: a policy turns a rule off and on`, practice, variant, PARTS.join(''))
  })

  it('locks on what the user had turned off, and lets go again', { timeout: 120_000 }, async ({ skip }) => {
    const stored = { accounts: [xPage.account], disabledRules: [RULE] }
    const { practice, govern, becomes } = await start(skip, variant.path, stored)
    await practice.see(NONE)
    // What the background knew is gone with it.
    await stopBackground(practice.launched)
    await practice.page.bringToFront()
    govern({ lockedRules: [RULE] })
    await becomes(HINTS)
    await practice.type(PARTS[1])
    govern({})
    await becomes(NONE)
    expect(await practice.stored()).toMatchObject({ disabledRules: [RULE] })
    await practice.page.bringToFront()
    await expectUnharmed(`${kind}: a policy locks a rule and lets go`, practice, variant, PARTS.slice(0, 2).join(''))
  })

  it('makes an unknown account known', { timeout: 120_000 }, async ({ skip }) => {
    const { practice, govern, becomes } = await start(skip, '/home?account=JanJansen', {})
    await practice.see({ state: 'unknown-account', type: null, hints: [] })
    govern({ accounts: [{ platform: 'x', handle: 'janjansen', type: 'corporate' }] })
    await becomes({ ...HINTS, type: 'corporate' })
    await practice.type(PARTS[1])
    govern({ accounts: 'everyone' })
    await becomes({ state: 'unknown-account', type: null, hints: [] })
    await practice.type(PARTS[2])
    // The schema lets the first of these through, and the extension itself does not.
    const wrong = { platform: 'x', handle: 'JanJansen', type: 'hybrid', roleHashtags: { party: [''] } }
    govern({ accounts: [wrong, { platform: 'x', handle: 'JanJansen', type: 'personal' }] })
    await becomes({ type: 'personal' })
    await practice.type(PARTS[3])
    await expectUnharmed(`${kind}: a policy brings an account`, practice, variant, PARTS.join(''))
  })
})

function policyOf(values: object) {
  const id = chromiumId(readManifest(builtExtension('chrome')).key ?? '')
  return { '3rdparty': { extensions: { [id]: values } } }
}
