import { describe, expect, it } from 'vitest'
import { candidatePaths } from './candidates.ts'
import { type Attempt, type Machine, nextStep } from './decide.ts'
import { majorVersion } from './version.ts'

const laptop: Machine = { platform: 'linux', root: false, apt: false, override: false }
const server: Machine = { ...laptop, root: true, apt: true }
const nothing: ReadonlySet<Attempt> = new Set()
const everything: ReadonlySet<Attempt> = new Set(['apt', 'download'])

describe('which browser is used', () => {
  it('takes the first that is new enough', () => {
    const seen = [
      { path: '/usr/bin/old', version: 119 },
      { path: '/usr/bin/mute', version: null },
      { path: '/usr/bin/new', version: 120 },
    ]
    expect(nextStep('chrome', seen, server, nothing)).toEqual({ how: 'use', path: '/usr/bin/new' })
  })

  it('knows that Firefox before 146 does not show the highlights', () => {
    const seen = [{ path: '/usr/bin/firefox', version: 145 }]
    expect(nextStep('firefox', seen, laptop, nothing)).toEqual({ how: 'download' })
    expect(nextStep('firefox', [{ path: '/usr/bin/firefox', version: 146 }], laptop, nothing).how).toBe('use')
  })

  it('installs with apt-get only as root on a machine that has it', () => {
    expect(nextStep('chrome', [], server, nothing)).toEqual({ how: 'apt' })
    expect(nextStep('chrome', [], { ...server, root: false }, nothing)).toEqual({ how: 'download' })
    expect(nextStep('chrome', [], { ...server, apt: false }, nothing)).toEqual({ how: 'download' })
  })

  it('downloads when apt-get did not help', () => {
    expect(nextStep('firefox', [], server, new Set<Attempt>(['apt']))).toEqual({ how: 'download' })
  })

  it('stops with one sentence that names the command', () => {
    const sentence = (machine: Machine, kind: 'chrome' | 'firefox') => {
      const step = nextStep(kind, [], machine, everything)
      return step.how === 'stop' ? step.sentence : step.how
    }
    expect(sentence(server, 'chrome')).toBe(
      'There is no Chrome, Chromium or Edge 120 or later here and none could be installed; run: sudo apt-get install chromium',
    )
    expect(sentence({ ...laptop, platform: 'darwin' }, 'firefox')).toContain('brew install --cask firefox')
    expect(sentence({ ...laptop, platform: 'win32' }, 'chrome')).toContain('winget install Google.Chrome')
    expect(sentence(laptop, 'firefox')).toContain('npx @puppeteer/browsers install firefox@stable')
  })

  it('says which old browser it found', () => {
    const step = nextStep('firefox', [{ path: '/usr/bin/firefox', version: 128 }], laptop, everything)
    expect(step).toMatchObject({ how: 'stop', sentence: expect.stringContaining('found only /usr/bin/firefox 128') })
  })

  it('does not look past a browser the user named', () => {
    const own = { ...server, override: true }
    expect(nextStep('chrome', [{ path: '/opt/chrome', version: 90 }], own, nothing)).toMatchObject({
      how: 'stop',
      sentence: expect.stringContaining('CHROME_PATH names version 90'),
    })
    expect(nextStep('chrome', [], own, nothing)).toMatchObject({
      sentence: expect.stringContaining('CHROME_PATH names no program'),
    })
  })
})

describe('where browsers are looked for', () => {
  it('looks at the override alone', () => {
    expect(candidatePaths('firefox', 'linux', { FIREFOX_PATH: '/opt/ff/firefox' })).toEqual(['/opt/ff/firefox'])
  })

  it('looks in PATH and the usual folders on Linux', () => {
    const paths = candidatePaths('chrome', 'linux', { PATH: '/home/a/bin:/usr/bin' })
    expect(paths).toContain('/home/a/bin/google-chrome')
    expect(paths).toContain('/usr/bin/chromium')
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('looks in the program folders on Windows', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }
    expect(candidatePaths('chrome', 'win32', env)).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    )
    expect(candidatePaths('firefox', 'win32', env)).toContain('C:\\Program Files\\Mozilla Firefox\\firefox.exe')
  })

  it('looks in both application folders on macOS', () => {
    const paths = candidatePaths('firefox', 'darwin', { HOME: '/Users/a' })
    expect(paths).toContain('/Applications/Firefox.app/Contents/MacOS/firefox')
    expect(paths).toContain('/Users/a/Applications/Firefox.app/Contents/MacOS/firefox')
  })
})

describe('what browsers answer to --version', () => {
  it.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 156],
    ['Mozilla Firefox 153.7.0esr', 153],
    ['Google Chrome 131.0.6778.85', 131],
    ['Microsoft Edge 130.0.2849.68 ', 130],
    ['', null],
  ])('%s', (answer, version) => expect(majorVersion(answer)).toBe(version))
})
