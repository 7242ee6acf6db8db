import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Launched } from './launch.ts'
import { inBrowserPage } from './steer.ts'

/**
 * Every address that pages and extensions of a whole browser asked the network for, as the browser itself recorded it.
 * What the browser wants for itself (updates, lists, spelling) has no page or extension as its origin and is left out.
 */
export interface NetworkLog {
  /** For launching Chromium. */
  args: string[]
  /** Once the browser runs. */
  start(launched: Launched): Promise<void>
  /** Closes the browser, because Chromium's log is only whole then. */
  closeAndRead(launched: Launched): Promise<Request[]>
}

export interface Request {
  /** The origin of the page or extension that asked. */
  by: string
  url: string
}

const REMOTE = /^(?:https?|wss?|ftp):/
const PAGE_OR_EXTENSION = /^(?:https?|chrome-extension|moz-extension):/
/** Where Chromium's own services ask from. */
const CHROMIUM_ITSELF = /^https:\/\/(?:accounts\.google\.com|www\.google\.com)$/

export function networkLog(): NetworkLog {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'berichtwijzer-net-'))
  const file = path.join(folder, 'net.json')
  return {
    args: [`--log-net-log=${file}`],
    start: async (launched) => {
      if (launched.kind === 'firefox') await inBrowserPage(launched, observeFirefox)
    },
    async closeAndRead(launched) {
      const seen = launched.kind === 'firefox' ? await inBrowserPage(launched, readFirefox) : ''
      await launched.close()
      const requests = launched.kind === 'chrome' ? requestsOf(readFileSync(file, 'utf8')) : parse(seen)
      rmSync(folder, { recursive: true, force: true })
      return requests.filter(
        ({ by, url }) => REMOTE.test(url) && PAGE_OR_EXTENSION.test(by) && !CHROMIUM_ITSELF.test(by),
      )
    },
  }
}

function requestsOf(log: string): Request[] {
  const { constants, events } = JSON.parse(log) as {
    constants: { logEventTypes: Record<string, number> }
    events: { type: number; params?: { url?: string; initiator?: string } }[]
  }
  const start = constants.logEventTypes['URL_REQUEST_START_JOB']
  return events.flatMap(({ type, params }) =>
    type === start && params?.url ? [{ by: params.initiator ?? '', url: params.url }] : [],
  )
}

const parse = (lines: string): Request[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [by = '', url = ''] = line.split(' ')
      return { by, url }
    })

interface Channel {
  URI: { spec: string }
  loadInfo: { triggeringPrincipal: { isSystemPrincipal: boolean; origin: string } }
}
interface FirefoxScope {
  Services: {
    obs: { addObserver(observer: (subject: { QueryInterface(kind: unknown): Channel }) => void, topic: string): void }
    prefs: { setStringPref(name: string, value: string): void; getStringPref(name: string, other: string): string }
  }
  Ci: { nsIHttpChannel: unknown }
}

async function observeFirefox() {
  const { Services, Ci } = window as unknown as FirefoxScope
  const name = 'berichtwijzer.test.seen'
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel)
    const { isSystemPrincipal, origin } = loadInfo.triggeringPrincipal
    if (isSystemPrincipal) return
    Services.prefs.setStringPref(name, `${Services.prefs.getStringPref(name, '')}${origin} ${URI.spec}\n`)
  }, 'http-on-modify-request')
}

async function readFirefox() {
  return (window as unknown as FirefoxScope).Services.prefs.getStringPref('berichtwijzer.test.seen', '')
}
