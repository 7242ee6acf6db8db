import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BrowserKind } from '../../browsers/candidates.ts'
import { ROOT } from '../../browsers/extension.ts'

const WXT = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs')
const CONFIG = path.join(import.meta.dirname, 'broken.config.ts')

/** Puts a background with a broken rule in a copy of the extension; the rest of it stays as it is shipped. */
export function withBrokenRule(kind: BrowserKind): (folder: string) => void {
  return (folder) => {
    const env = { ...process.env, NODE_ENV: 'production' }
    execFileSync(process.execPath, [WXT, 'build', '-b', kind, '-c', CONFIG], { cwd: ROOT, env, stdio: 'pipe' })
    copyFileSync(path.join(ROOT, '.output/broken', `${kind}-mv3`, 'background.js'), path.join(folder, 'background.js'))
  }
}

/** How storage.local fails: each call throws, or its promise is never settled. */
export type StorageFault = 'read throws' | 'write throws' | 'never answers'

/** Chromium's storage is called with a callback by the polyfill, Firefox's gives a promise. */
const refuse = (why: string) =>
  `const error = new Error('${why}, on purpose'); if (globalThis.browser) return Promise.reject(error); throw error`

const FAULTS: Record<StorageFault, { methods: string[]; body: string }> = {
  'read throws': { methods: ['get'], body: refuse('storage broken') },
  'write throws': { methods: ['set'], body: refuse('QUOTA_BYTES quota exceeded') },
  'never answers': { methods: ['get', 'set'], body: 'return new Promise(() => {})' },
}

/** Breaks storage in the background of a copy of the extension, before its own code runs. */
export function withBrokenStorage(fault: StorageFault): (folder: string) => void {
  const { methods, body } = FAULTS[fault]
  const breaking = methods
    .map((method) => `Object.defineProperty(area, '${method}', { value: () => { ${body} }, configurable: true });`)
    .join('')
  const code = `{ const { local: area } = (globalThis.browser ?? globalThis.chrome).storage; ${breaking} }\n`
  return (folder) => {
    const file = path.join(folder, 'background.js')
    writeFileSync(file, code + readFileSync(file, 'utf8'))
  }
}
