import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The major version in what a browser answers to --version, such as "Mozilla Firefox 153.7.0esr". */
export function majorVersion(answer: string): number | null {
  const found = /\b(\d+)\.\d+/.exec(answer)
  return found ? Number(found[1]) : null
}

/** Asks the browser itself; on Windows, where that would open a window, looks beside the program. */
export function versionOf(program: string): number | null {
  try {
    if (process.platform === 'win32') return majorVersion(versionBeside(path.dirname(program)))
    return majorVersion(execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return null
  }
}

function versionBeside(folder: string): string {
  const ini = path.join(folder, 'application.ini')
  if (existsSync(ini)) return /^Version=(.*)$/m.exec(readFileSync(ini, 'utf8'))?.[1] ?? ''
  return readdirSync(folder).find((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name)) ?? ''
}
