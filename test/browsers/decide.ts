import { type BrowserKind, OVERRIDE } from './candidates.ts'

/** The oldest major versions the extension runs in; the same as in wxt.config.ts. */
const OLDEST: Record<BrowserKind, number> = { chrome: 120, firefox: 146 }

/** A browser that stands on the machine; the version is null when it did not tell. */
export interface Seen {
  path: string
  version: number | null
}

export interface Machine {
  platform: NodeJS.Platform
  root: boolean
  /** Whether there is an apt-get. */
  apt: boolean
  /** Whether the user named a browser in the environment. */
  override: boolean
}

export type Attempt = 'apt' | 'download'
export type Step = { how: 'use'; path: string } | { how: Attempt } | { how: 'stop'; sentence: string }

const NAMES: Record<BrowserKind, string> = { chrome: 'Chrome, Chromium or Edge', firefox: 'Firefox' }

export const DEBIAN_PACKAGES: Record<BrowserKind, string> = { chrome: 'chromium', firefox: 'firefox-esr' }

/** What to do next to get a browser: use one that is there, install one, or give up with a sentence that helps. */
export function nextStep(
  kind: BrowserKind,
  seen: readonly Seen[],
  machine: Machine,
  tried: ReadonlySet<Attempt>,
): Step {
  const good = seen.find(({ version }) => version !== null && version >= OLDEST[kind])
  if (good) return { how: 'use', path: good.path }
  if (machine.override) return { how: 'stop', sentence: badOverride(kind, seen) }
  if (machine.root && machine.apt && !tried.has('apt')) return { how: 'apt' }
  if (!tried.has('download')) return { how: 'download' }
  return { how: 'stop', sentence: notFound(kind, seen, machine) }
}

function badOverride(kind: BrowserKind, seen: readonly Seen[]): string {
  const found = seen[0] ? `names version ${seen[0].version ?? 'unknown'}` : 'names no program'
  return `${OVERRIDE[kind]} ${found}; set it to ${NAMES[kind]} ${OLDEST[kind]} or later, or unset it.`
}

function notFound(kind: BrowserKind, seen: readonly Seen[], { platform, apt }: Machine): string {
  const versions = seen.flatMap(({ path, version }) => (version === null ? [] : [`${path} ${version}`]))
  const old = versions.length > 0 ? ` (found only ${versions.join(', ')})` : ''
  return `There is no ${NAMES[kind]} ${OLDEST[kind]} or later here${old} and none could be installed; run: ${command(kind, platform, apt)}`
}

function command(kind: BrowserKind, platform: NodeJS.Platform, apt: boolean): string {
  if (platform === 'darwin') return `brew install --cask ${kind === 'chrome' ? 'google-chrome' : 'firefox'}`
  if (platform === 'win32') return `winget install ${kind === 'chrome' ? 'Google.Chrome' : 'Mozilla.Firefox'}`
  if (apt) return `sudo apt-get install ${DEBIAN_PACKAGES[kind]}`
  return `npx @puppeteer/browsers install ${kind}@stable, and set ${OVERRIDE[kind]} to the program it prints`
}
