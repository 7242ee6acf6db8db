import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sectionsOf } from './changelog.ts'

const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']

describe('the changelog', () => {
  const sections = sectionsOf(readFileSync('CHANGELOG.md', 'utf8'))

  it('begins with what is not released and has each version once, the newest first', () => {
    const [first, ...versions] = sections.map(({ name }) => name)
    expect(first).toBe('Unreleased')
    expect(new Set(versions).size).toBe(versions.length)
    const dates = sections.slice(1).map(({ date }) => date)
    expect(dates).toEqual([...dates].sort().reverse())
  })
  it('sorts changes under the known kinds', () => {
    for (const { text } of sections) for (const [, kind] of text.matchAll(/^### (.+)$/gm)) expect(KINDS).toContain(kind)
  })
  it('reads sections as they stand', () => {
    const found = sectionsOf('# C\n\n## [Unreleased]\n\n## [1.0.0] - 2027-01-02\n\n### Added\n\n- A\n\n[1.0.0]: x')
    expect(found.map(({ name, date }) => [name, date])).toEqual([
      ['Unreleased', undefined],
      ['1.0.0', '2027-01-02'],
    ])
    expect(found[1]?.text).toMatch(/^### Added\n\n- A/)
  })
})

describe('release notes', () => {
  it('stop a release whose tag is not the version of the package', () => {
    const run = () => execFileSync('node', ['test/commands/release-notes.ts', 'v99.0.0'], { stdio: 'pipe' })
    expect(run).toThrow(/package\.json says/)
  })
})

it('publiccode.yml names the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(readFileSync('publiccode.yml', 'utf8')).toContain(`softwareVersion: ${version}\n`)
})
