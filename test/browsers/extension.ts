import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { BrowserKind } from './candidates.ts'

export type Language = 'nl' | 'en'

export const ROOT = path.resolve(import.meta.dirname, '../..')
const WXT = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs')

export function builtExtension(kind: BrowserKind): string {
  return path.join(ROOT, '.output', `${kind}-mv3`)
}

export async function buildExtension(kind: BrowserKind): Promise<void> {
  // What is tested is what is shipped, also under Vitest.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [WXT, 'build', '-b', kind], { cwd: ROOT, env }).catch((error) => {
    throw new Error(`The extension could not be built for ${kind}:\n${error.stderr}`)
  })
}

/**
 * A copy of the built extension that speaks one language only. The browser chooses by its own language, and installed
 * browsers seldom have the Dutch one.
 */
export function copyInLanguage(kind: BrowserKind, language: Language): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'berichtwijzer-'))
  const locales = path.join(builtExtension(kind), '_locales')
  cpSync(builtExtension(kind), folder, {
    recursive: true,
    filter: (source) => path.dirname(source) !== locales || path.basename(source) === language,
  })
  if (language !== 'nl') cpSync(path.join(locales, language), path.join(folder, '_locales/nl'), { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The browser answers with this policy, whatever is installed on the machine. */
export function putPolicy(folder: string, policy: Readonly<Record<string, unknown>>): void {
  const file = path.join(folder, 'background.js')
  const managed = `{
    const policy = ${JSON.stringify(policy)}
    const get = (...asked) => {
      const answer = asked.find((one) => typeof one === 'function')
      return answer ? answer(policy) : Promise.resolve(policy)
    }
    Object.defineProperty(globalThis.browser?.storage ?? chrome.storage, 'managed', { value: { get } })
  }
`
  writeFileSync(file, managed + readFileSync(file, 'utf8'))
}

interface Manifest {
  key?: string
  browser_specific_settings?: { gecko: { id: string } }
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest
}

/** Chromium derives the id from the manifest's public key: the first 16 bytes of its SHA-256, as letters a to p. */
export function chromiumId(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32)
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}
