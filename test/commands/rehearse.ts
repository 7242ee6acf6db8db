import path from 'node:path'
import type { Viewport } from 'puppeteer-core'
import { focusEditor } from '../browser/factories/shared.ts'
import { type Language, ROOT } from '../browsers/extension.ts'
import type { Practice } from '../browsers/practice.ts'
import type { Seen } from '../browsers/tools.ts'
import { ORIGINS } from '../pages/sites.ts'
import { ACCOUNTS, type Sample } from './samples.ts'

const SCREENSHOTS = path.join(ROOT, '.output/screenshots')
const DECIDED = ['ok', 'hints']

/** What happened with one sample draft; the problems are empty when all was as expected. */
export interface Rehearsal {
  overlay: Seen | undefined
  found: string[]
  milliseconds: number | null
  problems: string[]
}

/** Opens the sample's composer, chooses its author and puts the caret in it. */
async function openSample(practice: Practice, sample: Sample, viewport: Viewport, language: Language) {
  const { path: address, frame, editor } = sample.composer
  const url = new URL(address, ORIGINS[sample.site])
  if (language !== 'nl') url.searchParams.set('lang', language)
  await practice.open(url.href, { accounts: ACCOUNTS }, viewport)
  if (frame) await practice.enter(frame)
  await focusEditor(practice, editor)
  await practice.see({ handle: sample.account })
  if (sample.author) await practice.clickInOverlay(`label:has([data-author="${sample.author}"])`)
  await practice.frame.click(editor)
}

/** Types the sample's draft and opens the list of its hints, ready for a picture. */
export async function showHints(practice: Practice, sample: Sample, viewport: Viewport, language: Language = 'nl') {
  await openSample(practice, sample, viewport, language)
  await practice.type(sample.text)
  await practice.see({ state: 'hints' })
  await practice.openList()
  await practice.see({ expanded: true })
  await new Promise((resolve) => setTimeout(resolve, 300))
}

/** Types a draft with real key events and waits for what the overlay makes of it. */
export async function rehearse(practice: Practice, sample: Sample): Promise<Rehearsal> {
  await openSample(practice, sample, { width: 1280, height: 900 }, 'nl')
  await practice.watchFor(sample.expected?.rule ?? null)
  await practice.type(sample.text)
  const overlay = await settled(practice)
  const milliseconds = await practice.ask(({ __tools }) => __tools.latency())
  const found = await practice.ask(({ __tools }) => __tools.found())
  await screenshot(practice, sample)
  return { overlay, found, milliseconds, problems: problemsOf(sample, overlay, practice) }
}

async function settled(practice: Practice): Promise<Seen | undefined> {
  // Longer than a check may take, so that a hint that is still under way is not missed.
  await new Promise((resolve) => setTimeout(resolve, 600))
  const overlays = await practice.overlays()
  return overlays.find(({ state }) => DECIDED.includes(state))
}

async function screenshot(practice: Practice, { name }: Sample) {
  await practice.openList().catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 200))
  await practice.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) as `${string}.png` })
}

function problemsOf({ expected, account }: Sample, overlay: Seen | undefined, practice: Practice): string[] {
  const problems = [...practice.errors, ...practice.strays.map((stray) => `went on the network: ${stray}`)]
  if (!overlay) return [...problems, 'the overlay did not answer']
  if (overlay.handle !== account) problems.push(`the account is ${overlay.handle}, not ${account}`)
  const said = overlay.hints.map(({ rule, severity }) => `${severity} ${rule}`)
  const wanted = expected ? `${expected.severity} ${expected.rule}` : null
  if (wanted && !said.includes(wanted)) problems.push(`no ${wanted}`)
  if (!wanted && said.length > 0) problems.push(`no hint was expected`)
  return problems
}
