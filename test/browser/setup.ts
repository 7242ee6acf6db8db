import { buildExtension } from '../browsers/extension.ts'
import { findBrowserOrExit } from '../browsers/find.ts'
import { buildPages } from '../pages/build.ts'
import { startTally, tallyLine } from './faults/tally.ts'

/** Once for all browser tests: browsers, the extension for both, and the practice pages. */
export default async function setup(): Promise<() => void> {
  startTally()
  await findBrowserOrExit('chrome')
  await findBrowserOrExit('firefox')
  await buildExtension('chrome')
  await buildExtension('firefox')
  await buildPages()
  return () => {
    const line = tallyLine()
    if (line) console.log(line)
  }
}
