import path from 'node:path'
import { buildExtension, ROOT } from '../browsers/extension.ts'
import { findBrowserOrExit } from '../browsers/find.ts'
import { Practice } from '../browsers/practice.ts'
import { buildPages } from '../pages/build.ts'
import { ACCOUNTS, SAMPLES } from './samples.ts'

const PICTURE = path.join(ROOT, 'docs/screenshot.png') as `${string}.png`
const WINDOW = { width: 1190, height: 660, deviceScaleFactor: 1.5 }

await findBrowserOrExit('chrome')
await buildExtension('chrome')
await buildPages()
const practice = await Practice.start('chrome', 'x')
try {
  const [sample] = SAMPLES
  if (!sample?.expected) throw new Error('The first sample is the one on the picture')
  await practice.open(sample.composer.path, { accounts: ACCOUNTS }, WINDOW)
  await practice.page.click(sample.composer.editor)
  await practice.type(sample.text)
  await practice.see({ state: 'hints' })
  await practice.openList()
  await practice.see({ expanded: true })
  await new Promise((resolve) => setTimeout(resolve, 300))
  await practice.page.screenshot({ path: PICTURE })
} finally {
  await practice.stop()
}
