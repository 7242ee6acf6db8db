import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers'
import { type BrowserKind, candidatePaths, OVERRIDE } from './candidates.ts'
import { type Attempt, DEBIAN_PACKAGES, type Machine, nextStep, type Seen } from './decide.ts'
import { versionOf } from './version.ts'

const CACHE = path.join(os.homedir(), '.cache', 'berichtwijzer', 'browsers')

/** No browser, and no way to get one; the message says what to do. */
class NoBrowserError extends Error {}

/** The path of a browser the extension runs in: an installed one, else one that is installed now. */
export async function findBrowser(kind: BrowserKind): Promise<string> {
  const machine: Machine = {
    platform: process.platform,
    root: process.getuid?.() === 0,
    apt: existsSync('/usr/bin/apt-get'),
    override: Boolean(process.env[OVERRIDE[kind]]),
  }
  const tried = new Set<Attempt>()
  for (;;) {
    const step = nextStep(kind, await seen(kind, machine), machine, tried)
    if (step.how === 'use') return step.path
    if (step.how === 'stop') throw new NoBrowserError(step.sentence)
    tried.add(step.how)
    if (step.how === 'apt') installWithApt(DEBIAN_PACKAGES[kind])
    else await download(kind)
  }
}

/** For commands: ends the process with one sentence when there is no browser. */
export async function findBrowserOrExit(kind: BrowserKind): Promise<string> {
  try {
    return await findBrowser(kind)
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

async function seen(kind: BrowserKind, { override }: Machine): Promise<Seen[]> {
  const downloaded = !override && existsSync(CACHE) ? await getInstalledBrowsers({ cacheDir: CACHE }) : []
  const own = downloaded.filter(({ browser }) => browser === kind).map(({ executablePath }) => executablePath)
  const paths = [...candidatePaths(kind, process.platform, process.env), ...own]
  return paths.filter((file) => existsSync(file)).map((file) => ({ path: file, version: versionOf(file) }))
}

function installWithApt(name: string) {
  console.error(`Installing ${name} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    run('update')
    run('install', '-y', '--no-install-recommends', name)
  } catch {
    console.error(`apt-get could not install ${name}.`)
  }
}

async function download(kind: BrowserKind) {
  console.error(`Downloading ${kind} into ${CACHE} …`)
  const browser = kind as Parameters<typeof install>[0]['browser']
  try {
    const platform = detectBrowserPlatform()
    if (!platform) throw new Error('unknown platform')
    await install({ browser, buildId: await resolveBuildId(browser, platform, 'stable'), cacheDir: CACHE })
  } catch (error) {
    console.error(`The download did not succeed: ${error instanceof Error ? error.message : error}`)
  }
}
