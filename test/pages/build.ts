import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Rolldown } from 'vite'
import { ROOT } from '../browsers/extension.ts'

/** The sites that have practice pages. */
export type PracticeSite = 'x'

const FOLDER = path.join(ROOT, '.output/practice')
const file = (site: PracticeSite) => path.join(FOLDER, `${site}.js`)

/** Bundles a site's practice pages, with the real editor in them, into one script. */
export async function buildPages(site: PracticeSite): Promise<void> {
  const result = (await build({
    root: path.join(import.meta.dirname, site),
    configFile: false,
    logLevel: 'error',
    // A test runner's NODE_ENV must not decide which JSX the pages are made with.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      lib: { entry: 'main.tsx', formats: ['iife'], name: 'practice' },
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
