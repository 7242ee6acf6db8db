import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtExtension } from '../browsers/extension.ts'

const read = (kind: 'chrome' | 'firefox', file: string) => readFileSync(path.join(builtExtension(kind), file), 'utf8')

interface Manifest {
  manifest_version: number
  permissions: string[]
  host_permissions?: string[]
  optional_permissions?: string[]
  optional_host_permissions?: string[]
  web_accessible_resources?: unknown
  content_scripts: { matches: string[]; js: string[]; css?: string[] }[]
  key?: string
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } }
  }
}

describe.each(['chrome', 'firefox'] as const)('the package for %s', (kind) => {
  const manifest = JSON.parse(read(kind, 'manifest.json')) as Manifest

  it('asks for storage and the sites, and nothing else', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.permissions).toEqual(['storage'])
    const matches = manifest.content_scripts.flatMap((script) => script.matches)
    expect(new Set(matches)).toEqual(
      new Set(['https://x.com/*', 'https://www.instagram.com/*', 'https://www.linkedin.com/*']),
    )
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
    ] as const) {
      expect(manifest[key], key).toBeUndefined()
    }
  })
  it.each(manifest.content_scripts)('keeps $js within 90 kB, 30 kB compressed', ({ js }) => {
    const code = js.map((file) => read(kind, file)).join('\n')
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(90_000)
    expect(gzipSync(code).byteLength).toBeLessThanOrEqual(30_000)
  })
  it('has an id that policies can name', () => {
    if (kind === 'chrome') expect(manifest.key).toMatch(/^MII/)
    else
      expect(manifest.browser_specific_settings?.gecko).toMatchObject({
        id: 'berichtwijzer@extension',
        data_collection_permissions: { required: ['none'] },
      })
  })
})
