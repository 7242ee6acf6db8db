import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { BrowserKind } from '../browsers/candidates.ts'
import { buildExtension, builtExtension, ROOT } from '../browsers/extension.ts'
import { findBrowserOrExit } from '../browsers/find.ts'
import { launch } from '../browsers/launch.ts'
import { Practice } from '../browsers/practice.ts'
import { seedStorage } from '../browsers/storage.ts'
import { buildPages } from '../pages/build.ts'
import { servePages } from '../pages/serve.ts'
import { ORIGINS } from '../pages/sites.ts'
import { type Rehearsal, rehearse } from './rehearse.ts'
import { ACCOUNTS, SAMPLES, type Sample } from './samples.ts'

const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } })
const kind: BrowserKind = values.browser === 'firefox' ? 'firefox' : 'chrome'

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** A browser window to play with, until the user closes it. */
async function open() {
  const launched = await launch(kind, { headless: false })
  await seedStorage(launched, { accounts: ACCOUNTS })
  const [blank] = await launched.browser.pages()
  for (const { site, composer } of SAMPLES.toReversed()) {
    const page = await launched.browser.newPage()
    await servePages(page)
    await page.goto(`${ORIGINS[site]}${composer.path}`)
  }
  await blank?.close()
  console.log('Each tab is a practice page; nothing you type leaves this machine. For example:')
  for (const sample of SAMPLES) {
    const { account, author, text } = sample
    console.log(`  ${nameOf(sample, account)}${author ? `, ${author}` : ''}: ${text}`)
  }
  console.log('Close the browser to stop.')
  await new Promise((resolve) => launched.browser.once('disconnected', resolve))
  await launched.close().catch(() => undefined)
}

/** Without a display: types the sample drafts and prints what the overlay says. */
async function perform() {
  mkdirSync(path.join(ROOT, '.output/screenshots'), { recursive: true })
  const practice = await Practice.start(kind, 'x')
  console.log(
    `${await practice.launched.browser.version()}, headless, with ${path.relative(ROOT, builtExtension(kind))}\n`,
  )
  let wrong = 0
  try {
    for (const sample of SAMPLES) {
      const rehearsal = await rehearse(practice, sample)
      report(sample, rehearsal)
      if (rehearsal.problems.length > 0) wrong++
    }
  } finally {
    await practice.stop()
  }
  console.log('Screenshots: .output/screenshots/')
  console.log(wrong === 0 ? 'All drafts got what was expected.' : `${wrong} of ${SAMPLES.length} drafts did not.`)
  process.exitCode = wrong === 0 ? 0 : 1
}

/** On LinkedIn an account is known by its name. */
function nameOf({ site }: Sample, handle: string | null): string {
  const account = ACCOUNTS.find((one) => one.platform === site && one.handle === handle)
  return site === 'linkedin' ? (account?.name ?? String(handle)) : `@${handle}`
}

function report(sample: Sample, { overlay, found, milliseconds, problems }: Rehearsal) {
  const { name, text, author } = sample
  const account = overlay
    ? `${nameOf(sample, overlay.handle)}, ${overlay.type}${author ? `, author ${overlay.author}` : ''}`
    : 'no account'
  console.log(`${name}  ${account}`)
  console.log(`  "${text}"`)
  if (overlay?.hints.length === 0) console.log('  no hints')
  overlay?.hints.forEach(({ rule, severity }, index) => {
    console.log(`  ${severity} ${rule}: ${found[index] ?? ''}`)
  })
  console.log(`  ${milliseconds === null ? '?' : Math.round(milliseconds)} ms from last key to answer`)
  for (const problem of problems) console.log(`  NOT AS EXPECTED: ${problem}`)
  console.log('')
}

await findBrowserOrExit(kind)
await buildExtension(kind)
await buildPages()
await (hasDisplay() && !values.headless ? open() : perform())
