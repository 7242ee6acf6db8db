import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { unzipSync } from 'fflate'
import { ROOT } from '../browsers/extension.ts'

/**
 * Packs the extension here, then once more from the sources package in another folder, and compares the store packages
 * byte for byte. `--install` installs the dependencies there anew; without it those of this folder are used.
 */
const { values } = parseArgs({ options: { install: { type: 'boolean' } } })
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'

function npm(folder: string, ...words: string[]) {
  execFileSync(NPM, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

function packagesIn(folder: string): Map<string, string> {
  const output = path.join(folder, '.output')
  const names = readdirSync(output).filter((name) => /-(chrome|firefox)\.zip$/.test(name))
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(output, name)))
      .digest('hex')
  return new Map(names.map((name) => [name, hash(name)]))
}

function unpack(archive: string, folder: string) {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

function clearPackages() {
  mkdirSync(path.join(ROOT, '.output'), { recursive: true })
  for (const name of readdirSync(path.join(ROOT, '.output')))
    if (name.endsWith('.zip')) rmSync(path.join(ROOT, '.output', name))
}

const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'berichtwijzer-sources-'))
try {
  clearPackages()
  npm(ROOT, 'run', 'zip')
  const sources = readdirSync(path.join(ROOT, '.output')).find((name) => name.endsWith('-sources.zip'))
  if (!sources) throw new Error('There is no sources package')
  unpack(path.join(ROOT, '.output', sources), elsewhere)
  if (values.install) npm(elsewhere, 'ci')
  else symlinkSync(path.join(ROOT, 'node_modules'), path.join(elsewhere, 'node_modules'), 'junction')
  npm(elsewhere, 'run', 'zip')
  const [here, there] = [packagesIn(ROOT), packagesIn(elsewhere)]
  for (const [name, hash] of here) console.log(`${hash === there.get(name) ? 'same ' : 'OTHER'} ${hash}  ${name}`)
  const same = here.size === 2 && [...here].every(([name, hash]) => hash === there.get(name))
  console.log(same ? 'The sources package builds the same extension.' : 'The sources package builds another extension.')
  if (!same) process.exitCode = 1
} finally {
  rmSync(elsewhere, { recursive: true, force: true })
}
