import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtExtension } from '../../browsers/extension.ts'

/** What peers put in every page, in kB raw and compressed, from their published builds of November 2026. */
const PEERS = [
  { name: 'Harper, lint framework', raw: 231, gzip: 76 },
  { name: 'Control Panel for Twitter', raw: 305, gzip: null },
] as const
const MOST = { raw: 90_000, gzip: 30_000 }

/** Prints each content script beside the budget and the peers; answers whether all are within the budget. */
export function printSizes(): boolean {
  const folder = path.join(builtExtension('chrome'), 'content-scripts')
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const code = readFileSync(path.join(folder, name))
      return { name, raw: code.byteLength, gzip: gzipSync(code).byteLength }
    })
  const largest = Math.max(...sizes.map(({ raw }) => raw))
  console.log(`Content scripts, at most ${MOST.raw / 1000} kB and ${MOST.gzip / 1000} kB compressed:`)
  for (const { name, raw, gzip } of sizes)
    console.log(`  ${name.padEnd(26)} ${(raw / 1000).toFixed(1)} kB, ${(gzip / 1000).toFixed(1)} kB compressed`)
  for (const { name, raw, gzip } of PEERS)
    console.log(
      `  ${name.padEnd(26)} ${raw} kB${gzip ? `, ${gzip} kB compressed` : ''}: ${((raw * 1000) / largest).toFixed(1)} times our largest`,
    )
  return sizes.every(({ raw, gzip }) => raw <= MOST.raw && gzip <= MOST.gzip)
}
