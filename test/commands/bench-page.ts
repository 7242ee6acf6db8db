import { buildExtension } from '../browsers/extension.ts'
import { buildPages } from '../pages/build.ts'
import { feedCost, heapGrowth, loadCost } from './page/around.ts'
import { printSizes } from './page/sizes.ts'
import { EDITORS, typeIn } from './page/typing.ts'
import { quantile } from './timing.ts'

/** Of contract.md, in milliseconds: main-thread time that a key costs more, from the last key to the hint, and at load. */
const MOST_PER_KEY = 2
const MOST_TO_HINT = 300
const MOST_AT_LOAD = 5
/** Bytes that a hundred composers may leave behind beyond what the page itself leaves. */
const MOST_HEAP = 1_000_000

const over: string[] = []
const hold = (what: string, value: number, most: number) => {
  if (!(value <= most)) over.push(`${what}: ${value.toFixed(2)}, at most ${most}`)
}
const pair = (without: number, withIt: number) =>
  `${without.toFixed(2)} -> ${withIt.toFixed(2)} ms, added ${(withIt - without).toFixed(2)} (${(withIt / without).toFixed(2)}x)`

await buildExtension('chrome')
await buildPages()
if (!printSizes()) over.push('a content script is too large')

console.log('\nTyping 500 characters, main thread per key, without -> with the extension:')
for (const editor of EDITORS) {
  const without = await typeIn(editor, false)
  const withIt = await typeIn(editor, true)
  for (const { keys } of [without, withIt]) keys.sort((a, b) => a - b)
  const at = (share: number) => [quantile(without.keys, share), quantile(withIt.keys, share)] as const
  const toHint = withIt.toHint ?? Number.NaN
  console.log(`  ${editor.editor}`)
  console.log(`    p50 ${pair(...at(0.5))}`)
  console.log(`    p95 ${pair(...at(0.95))}`)
  console.log(`    long tasks ${without.longTasks} -> ${withIt.longTasks}; last key to hint ${toHint.toFixed(0)} ms`)
  const [plain, extended] = at(0.95)
  hold(`${editor.editor}, p95 per key`, extended - plain, MOST_PER_KEY)
  hold(`${editor.editor}, last key to hint`, toHint, MOST_TO_HINT)
}

const load = await loadCost()
console.log(`\nA page without a composer in use: ${load.toFixed(2)} ms of the extension's script at load`)
hold('at load', load, MOST_AT_LOAD)
console.log(`A feed of 10,000 nodes beside a draft: ${pair(await feedCost(false), await feedCost(true))}`)
const [plainHeap, heap] = [await heapGrowth(false), await heapGrowth(true)]
console.log(`Heap after 100 composers: ${(plainHeap / 1000).toFixed(0)} kB -> ${(heap / 1000).toFixed(0)} kB`)
hold('heap after 100 composers, beyond the page', heap - plainHeap, MOST_HEAP)

for (const problem of over) console.error(`over budget: ${problem}`)
if (over.length > 0) process.exitCode = 1
