import path from 'node:path'
import { buildExtension, ROOT } from '../browsers/extension.ts'
import { findBrowserOrExit } from '../browsers/find.ts'
import { Practice } from '../browsers/practice.ts'
import { buildPages } from '../pages/build.ts'
import { ACCOUNTS, SAMPLES, type Sample } from './samples.ts'

/** The real overlay on each of the three sites, for README and docs. */
const PICTURES = [
  { sample: 'x-home', file: 'docs/screenshot.png' },
  { sample: 'instagram-new-post', file: 'docs/pictures/instagram.png' },
  { sample: 'linkedin-native-dialog', file: 'docs/pictures/linkedin.png' },
]
const WINDOW = { width: 1190, height: 660, deviceScaleFactor: 1.5 }

async function take({ site, composer, text }: Sample, file: string) {
  const practice = await Practice.start('chrome', site)
  try {
    await practice.open(composer.path, { accounts: ACCOUNTS }, WINDOW)
    await practice.frame.waitForSelector(composer.editor)
    await practice.frame.click(composer.editor)
    await practice.type(text)
    await practice.see({ state: 'hints' })
    await practice.openList()
    await practice.see({ expanded: true })
    await new Promise((resolve) => setTimeout(resolve, 300))
    await practice.page.screenshot({ path: path.join(ROOT, file) as `${string}.png` })
  } finally {
    await practice.stop()
  }
}

await findBrowserOrExit('chrome')
await buildExtension('chrome')
await buildPages()
for (const { sample, file } of PICTURES) {
  const found = SAMPLES.find(({ name }) => name === sample)
  if (!found) throw new Error(`There is no sample called ${sample}`)
  await take(found, file)
}
