import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Rolldown } from 'vite'
import { ROOT } from '../browsers/extension.ts'
import { PRACTICE_SITES, type PracticeSite } from './sites.ts'

const FOLDER = path.join(ROOT, '.output/practice')
const file = (site: PracticeSite) => path.join(FOLDER, `${site}.js`)

/** Bundles the practice pages of every site. */
export async function buildPages(): Promise<void> {
  for (const site of PRACTICE_SITES) await buildSite(site)
}

/** Bundles a site's practice pages, with the real editor in them, into one script. */
async function buildSite(site: PracticeSite): Promise<void> {
  const root = path.join(import.meta.dirname, site)
  const entry = existsSync(path.join(root, 'main.tsx')) ? 'main.tsx' : 'main.ts'
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    // A test runner's NODE_ENV must not decide which JSX the pages are made with.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'practice' },
    },
  })) as Rolldown.RolldownOutput[]
  const code = result[0]?.output[0].code
  if (!code) throw new Error(`The practice pages of ${site} gave no script`)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(file(site), code)
}

export function builtPages(site: PracticeSite): string {
  return readFileSync(file(site), 'utf8')
}
