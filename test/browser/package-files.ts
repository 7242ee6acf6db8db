import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { BrowserKind } from '../browsers/candidates.ts'
import { builtExtension } from '../browsers/extension.ts'

export interface PackageFile {
  name: string
  text: string
}

/** The files of a built extension that can hold code, markup or words. */
export function textFilesIn(kind: BrowserKind): PackageFile[] {
  const folder = builtExtension(kind)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css|html|json|txt|svg)$/.test(name))
    .map((name) => ({ name: name.replaceAll(path.sep, '/'), text: readFileSync(path.join(folder, name), 'utf8') }))
}

export function extensionPagesIn(kind: BrowserKind): string[] {
  return textFilesIn(kind)
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.html'))
}
