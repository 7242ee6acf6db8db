import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/

/** Notes which packages go into the build, so that their licences can go along. */
export class Licences {
  #folders = new Set<string>()

  plugin(): Plugin {
    const folders = this.#folders
    return {
      name: 'note-licences',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const folder = PACKAGE.exec(id)?.[0]
            if (folder && renderedLength > 0) folders.add(folder.replace(/^\0/, ''))
          }
        }
      },
    }
  }

  /** Name, version, licence and the licence's own words of each package in the build, sorted. */
  text(): string {
    return [...this.#folders].map(describe).sort().join('\n')
  }
}

function describe(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry))
  const words = file ? readFileSync(path.join(folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${license})\n\n${words}\n`
}
