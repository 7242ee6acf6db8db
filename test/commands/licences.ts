import { readFileSync } from 'node:fs'

/** Licences that may go into a work under EUPL-1.2, with no duty beyond naming them. */
const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'EUPL-1.2'])

interface Locked {
  version?: string
  license?: string
  dev?: boolean
  /** Only asked for when something else brings it, such as a library's types; never in the build. */
  devOptional?: boolean
  peer?: boolean
  optional?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const shipped = Object.entries(lock.packages).filter(
  ([folder, { dev, devOptional, peer, optional }]) => folder !== '' && !dev && !devOptional && !peer && !optional,
)
if (shipped.length === 0) throw new Error('package-lock.json names no packages that are shipped')

let refused = 0
for (const [folder, { version, license = 'unknown' }] of shipped) {
  const allowed = ALLOWED.has(license)
  if (!allowed) refused++
  console.log(`${allowed ? '  ' : 'NO'} ${license.padEnd(12)} ${folder.split('node_modules/').at(-1)} ${version}`)
}
console.log(`${shipped.length} packages, ${refused} with a licence that is not allowed`)
if (refused > 0) process.exitCode = 1
