import { buildExtension } from '../browsers/extension.ts'
import { launch } from '../browsers/launch.ts'
import { buildPages } from '../pages/build.ts'
import { servePages } from '../pages/serve.ts'
import { ORIGINS } from '../pages/sites.ts'
import { quantile } from './timing.ts'

/** Of contract.md: added main-thread time per keystroke, and from the last key to the hint, in milliseconds. */
const MOST_PER_KEY = 2
const MOST_TO_HINT = 300

const TEXT =
  'Vandaag bezochten we het ziekenhuis in Zwolle. Het kabinet investeert 200 miljoen euro in de zorg, vanaf 1 januari 2027. Stem #TeamVVD! '
const EDITOR = '[data-testid="tweetTextarea_0"]'
const ROUNDS = 3
const REST_AFTER_KEY = 25

interface Measured {
  /** Main-thread milliseconds that each key took, with all it set off. */
  keys: number[]
  longTasks: number
  toHint: number | undefined
}

async function typeOnPage(extension: boolean): Promise<Measured> {
  const launched = await launch('chrome', { extension })
  try {
    const page = await launched.browser.newPage()
    await servePages(page)
    await page.goto(`${ORIGINS.x}/home`)
    await page.bringToFront()
    await page.evaluate(watch)
    await page.click(EDITOR)
    await page.keyboard.type(TEXT)
    await rest(800)
    const keys: number[] = []
    for (const key of TEXT) {
      const before = await page.metrics()
      await page.keyboard.type(key)
      await rest(REST_AFTER_KEY)
      const after = await page.metrics()
      keys.push(((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000)
    }
    await page.keyboard.type(' En #VVD')
    await rest(700)
    const { longTasks, toHint } = await page.evaluate(() => (window as unknown as { bench: Watching }).bench)
    return { keys, longTasks, toHint: toHint || undefined }
  } finally {
    await launched.close()
  }
}

interface Watching {
  longTasks: number
  toHint: number
}

/** Runs in the page: counts long tasks, and times the last change of the list of hints from the last key before it. */
function watch() {
  const bench = { longTasks: 0, toHint: 0 }
  Object.assign(window, { bench })
  new PerformanceObserver((list) => (bench.longTasks += list.getEntries().length)).observe({ entryTypes: ['longtask'] })
  let lastKey = 0
  let shown = 0
  document.addEventListener('keydown', () => (lastKey = performance.now()), true)
  const look = () => {
    const root = document.querySelector('berichtwijzer-hints')?.shadowRoot
    const count = root?.querySelectorAll('[data-rule]').length ?? 0
    if (count > shown) bench.toHint = performance.now() - lastKey
    shown = count
    requestAnimationFrame(look)
  }
  look()
}

function rest(ms: number) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

await buildExtension('chrome')
await buildPages()
const without: number[] = []
const withIt: number[] = []
let longTasks = 0
const toHint: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  without.push(...(await typeOnPage(false)).keys)
  const measured = await typeOnPage(true)
  withIt.push(...measured.keys)
  longTasks += measured.longTasks
  if (measured.toHint !== undefined) toHint.push(measured.toHint)
}
without.sort((a, b) => a - b)
withIt.sort((a, b) => a - b)
const row = (name: string, share: number) => {
  const [plain, extended] = [quantile(without, share), quantile(withIt, share)]
  console.log(
    `${name}  without ${plain.toFixed(2)} ms  with ${extended.toFixed(2)} ms  added ${(extended - plain).toFixed(2)} ms`,
  )
  return extended - plain
}
console.log(`Main thread per key, ${withIt.length} keys each, alternating:`)
row('p50', 0.5)
const added = row('p95', 0.95)
const slowest = Math.max(...toHint)
console.log(`long tasks with the extension: ${longTasks}; from last key to hint at most ${slowest.toFixed(0)} ms`)
if (added > MOST_PER_KEY || slowest > MOST_TO_HINT || toHint.length < ROUNDS) process.exitCode = 1
