import path from 'node:path'

export type BrowserKind = 'chrome' | 'firefox'
export type Environment = Readonly<Record<string, string | undefined>>

/** The environment variable that names a browser of one's own choice. */
export const OVERRIDE: Record<BrowserKind, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' }

const LINUX: Record<BrowserKind, readonly string[]> = {
  chrome: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
}

const MACOS: Record<BrowserKind, readonly string[]> = {
  chrome: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
}

const WINDOWS: Record<BrowserKind, readonly string[]> = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
}

/** Where a browser may be on this machine, the most likely first. An override is the only candidate. */
export function candidatePaths(kind: BrowserKind, platform: NodeJS.Platform, env: Environment): string[] {
  const own = env[OVERRIDE[kind]]
  if (own) return [own]
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    return inFolders(WINDOWS[kind], roots, path.win32)
  }
  if (platform === 'darwin') {
    return inFolders(MACOS[kind], ['/Applications', env['HOME'] && `${env['HOME']}/Applications`], path.posix)
  }
  const search = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return inFolders(LINUX[kind], search, path.posix)
}

function inFolders(names: readonly string[], folders: readonly (string | undefined)[], { join }: path.PlatformPath) {
  const known = new Set(folders.filter((folder) => folder !== undefined && folder !== ''))
  return names.flatMap((name) => [...known].map((folder) => join(folder as string, name)))
}
