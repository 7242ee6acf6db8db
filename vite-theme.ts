import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const TOKENS = /^(?:.*\/)?theme\/tokens\.css(?=$|\?)/

/** Builds with an organisation's own tokens (docs/theming.md) in place of the neutral ones. @throws without such a file. */
export function theme(file: string | undefined): Plugin | undefined {
  if (!file) return undefined
  const tokens = path.resolve(file)
  if (!existsSync(tokens)) throw new Error(`BERICHTWIJZER_THEME names no file: ${tokens}`)
  return {
    name: 'theme',
    config: () => ({ resolve: { alias: [{ find: TOKENS, replacement: tokens }] } }),
  }
}
