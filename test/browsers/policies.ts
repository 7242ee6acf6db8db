import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A browser that obeys a policy of our own, of which no other browser on this machine notices anything. */
export interface Governed {
  executablePath: string
  remove(): void
}

/** One whose policy an administrator can change while it runs. */
export interface Governable extends Governed {
  govern(policy: unknown): void
}

const temporary = () => mkdtempSync(path.join(os.tmpdir(), 'berichtwijzer-policy-'))

/** Why a policy cannot be tried here; undefined when it can. */
export function whyNoChromiumPolicy(executablePath: string): string | undefined {
  if (process.platform !== 'linux') return 'policies of Chromium are files on Linux only'
  if (!policyFolderOf(executablePath)) return `nobody knows where ${executablePath} looks for policies`
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'a mount namespace of its own needs root'
  }
}

function policyFolderOf(executablePath: string): string | undefined {
  const name = path.basename(realpathSync(executablePath))
  if (name.startsWith('chromium')) return '/etc/chromium'
  if (name.startsWith('google-chrome')) return '/etc/opt/chrome'
  return name.startsWith('microsoft-edge') ? '/etc/opt/edge' : undefined
}

/** Lays the policy in the browser's managed folder, in a mount namespace that only this browser sees. */
export function chromiumUnder(policy: unknown, executablePath: string): Governable {
  const folder = temporary()
  const settings = policyFolderOf(executablePath) as string
  const own = path.join(folder, 'settings')
  if (existsSync(settings)) cpSync(settings, own, { recursive: true })
  mkdirSync(path.join(own, 'policies/managed'), { recursive: true })
  // What is mounted is this very folder, so the running browser sees what is written here.
  const govern = (wanted: unknown) =>
    writeFileSync(path.join(own, 'policies/managed/berichtwijzer.json'), JSON.stringify(wanted))
  govern(policy)
  mkdirSync(settings, { recursive: true })
  const script = path.join(folder, 'browser')
  const inside = `mount --bind '${own}' '${settings}' && exec '${executablePath}' "$@"`
  writeFileSync(script, `#!/bin/sh\nexec unshare --mount sh -c '${inside.replaceAll("'", `'\\''`)}' browser "$@"\n`)
  chmodSync(script, 0o755)
  return { executablePath: script, govern, remove: () => rmSync(folder, { recursive: true }) }
}

/** Debian starts Firefox by a script; the program itself is where the distribution put it. */
function programOf(executablePath: string): string {
  const found = [executablePath, '/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox']
  const isProgram = (file: string) => existsSync(file) && readFileSync(file).subarray(1, 4).toString() === 'ELF'
  const program = found.find(isProgram)
  if (!program) throw new Error(`${executablePath} is no program`)
  return realpathSync(program)
}

/** The installed Firefox with a policies.json of its own beside it: links to all its files but its distribution folder. */
export function firefoxUnder(policies: unknown, executablePath: string): Governed {
  const folder = temporary()
  const binary = programOf(executablePath)
  const installed = path.dirname(binary)
  for (const name of readdirSync(installed)) {
    if (name === 'distribution' || name === path.basename(binary)) continue
    symlinkSync(path.join(installed, name), path.join(folder, name))
  }
  // Firefox looks for the folder it is in by the file that runs, so this one is no link.
  const copy = path.join(folder, path.basename(binary))
  cpSync(binary, copy)
  mkdirSync(path.join(folder, 'distribution'))
  writeFileSync(path.join(folder, 'distribution/policies.json'), JSON.stringify(policies))
  return { executablePath: copy, remove: () => rmSync(folder, { recursive: true }) }
}
