import { startVitest, type TestModule } from 'vitest/node'
import { composerTable } from './composer-table.ts'

/** Files that could not be loaded hold no tests, and are failures all the same. */
function countIn(modules: readonly TestModule[]) {
  const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
  for (const module of modules) {
    for (const test of module.children.allTests()) count[test.result().state]++
    if (module.errors().length > 0) count.failed++
  }
  return count
}

const vitest = await startVitest('test', process.argv.slice(2), { run: true, watch: false })
const errors = vitest.state.getUnhandledErrors().length
const table = composerTable(vitest.state.getTestModules())
const { passed, failed, skipped, pending } = countIn(vitest.state.getTestModules())
await vitest.close()
for (const row of table) console.log(row)
console.log(`${passed} passed, ${failed + errors} failed, ${skipped + pending} skipped`)
if (failed + errors > 0 || passed === 0) process.exitCode = 1
