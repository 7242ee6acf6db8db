import path from 'node:path'
import { buildExtension, ROOT } from '../browsers/extension.ts'
import { findBrowserOrExit } from '../browsers/find.ts'
import { Practice } from '../browsers/practice.ts'
import { buildPages } from '../pages/build.ts'
import { showHints } from './rehearse.ts'
import { type Sample, sampleCalled } from './samples.ts'

/** The real overlay on each of the three sites, for README and docs. */
const PICTURES = [
  { sample: 'x-home', file: 'docs/screenshot.png' },
  { sample: 'instagram-new-post', file: 'docs/pictures/instagram.png' },
  { sample: 'linkedin-native-dialog', file: 'docs/pictures/linkedin.png' },
]
const WINDOW = { width: 1190, height: 660, deviceScaleFactor: 1.5 }

async function take(sample: Sample, file: string) {
  const practice = await Practice.start('chrome', sample.site)
  try {
    await showHints(practice, sample, WINDOW)
    await practice.page.screenshot({ path: path.join(ROOT, file) as `${string}.png` })
  } finally {
    await practice.stop()
  }
}

await findBrowserOrExit('chrome')
await buildExtension('chrome')
await buildPages()
for (const { sample, file } of PICTURES) await take(sampleCalled(sample), file)
