import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { theme } from '../../vite-theme.ts'

/** A ministry runs the same tests on its own theme. */
const FILE = process.env['BERICHTWIJZER_THEME'] ?? 'components/theme/tokens.css'
const OVERLAY = readFileSync('components/overlay/overlay.css', 'utf8')

type Tokens = Record<string, string>

/** The declarations of the rules whose selector names a theme, the later over the earlier, as the browser applies them. */
function tokensOf(css: string, wanted: 'light' | 'dim' | 'dark' | 'system'): Tokens {
  const [page = '', system = ''] = css.replace(/\/\*[\s\S]*?\*\//g, '').split(/@media[^{]*\{/)
  const rules = [...page.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({ selector, body }))
  const applies = (selector: string) => /\[data-theme\]|:root/.test(selector) || selector.includes(`="${wanted}"`)
  const bodies = rules.filter(({ selector }) => applies(selector)).map(({ body }) => body)
  if (wanted === 'system') bodies.push(system)
  const found = bodies.flatMap((body) => [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)])
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value.trim()]))
}

function luminance(colour: string): number {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1]
  if (!hex) throw new Error(`no hexadecimal colour: ${colour}`)
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const SHEET = '--bw-document-background-color'
/** Ink, paper and the least contrast: 4.5 for words, 3 for what only has to be seen. */
const PAIRS: readonly [string, string, number][] = [
  ...['document-color', 'document-subtle-color', 'link-color', 'status-error-color', 'status-warning-color'].map(
    (ink) => [`--bw-${ink}`, SHEET, 4.5] as [string, string, number],
  ),
  ['--bw-status-reminder-color', SHEET, 4.5],
  ['--bw-status-ok-color', SHEET, 3],
  ['--bw-button-border-color', SHEET, 3],
  ['--bw-focus-outline-color', SHEET, 3],
  ['--bw-button-color', '--bw-button-background-color', 4.5],
  ['--bw-button-primary-color', '--bw-button-primary-background-color', 4.5],
  ['--bw-document-color', '--bw-status-error-background-color', 4.5],
  ['--bw-document-subtle-color', '--bw-status-pointed-background-color', 4.5],
  ['--bw-link-color', '--bw-status-pointed-background-color', 4.5],
  ['--bw-status-contrast-color', '--bw-status-error-color', 3],
  ['--bw-status-contrast-color', '--bw-status-warning-color', 3],
  ['--bw-status-contrast-color', '--bw-status-reminder-color', 3],
  ['--bw-status-contrast-color', '--bw-status-ok-color', 3],
]

describe.each(['light', 'dim', 'dark', 'system'] as const)('the tokens of the %s theme', (wanted) => {
  const tokens = tokensOf(readFileSync(FILE, 'utf8'), wanted)
  it.each(PAIRS)('%s on %s has a contrast of %d', (ink, paper, least) => {
    expect(contrast(tokens[ink] ?? '', tokens[paper] ?? '')).toBeGreaterThanOrEqual(least)
  })
  it('has every token that the overlay uses', () => {
    // Two are set by the overlay itself.
    const used = [...OVERLAY.matchAll(/var\((--bw-(?!room|breadth)[\w-]+)/g)].map(([, name = '']) => name)
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((name) => !(name in tokens))).toEqual([])
  })
})

it('the overlay takes all its colours from the tokens', () => {
  expect(OVERLAY).not.toMatch(/#[\da-f]{3,8}\b|rgb\(|hsl\(/i)
})

it('a build with a theme of its own has that theme in it, in the overlay and on pages', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'berichtwijzer-theme-'))
  try {
    const own = path.join(folder, 'ministry.css')
    writeFileSync(own, ':root, :host, [data-theme] { --bw-document-color: #123456; }')
    const entry = path.join(folder, 'entry.js')
    const here = path.resolve('components')
    writeFileSync(
      entry,
      `import tokens from '${here}/theme/tokens.css?inline'; import page from '${here}/page/page.css?inline'; globalThis.css = [tokens, page]`,
    )
    const result = (await build({
      configFile: false,
      logLevel: 'error',
      plugins: [theme(own)],
      build: { write: false, lib: { entry, formats: ['es'] } },
    })) as Rolldown.RolldownOutput[]
    const code = result[0]?.output[0].code ?? ''
    expect(code.match(/#123456/g)).toHaveLength(2)
    expect(code).not.toContain('#1b2733')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('a theme that is not there stops the build', () => {
  expect(() => theme('/nowhere/tokens.css')).toThrow('names no file')
  expect(theme(undefined)).toBeUndefined()
})
