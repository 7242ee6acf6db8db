import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const markdownIn = (folder: string, recursive: boolean) =>
  readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
const documents = [...markdownIn('.', false), ...markdownIn('docs', true)]
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const NOT_OURS = new Set(['ci', 'sbom'])

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map(([, link = '']) => link)
    for (const link of links) expect(existsSync(path.join(path.dirname(document), link)), link).toBe(true)
  })
  it('names commands that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = '']) => name)
    for (const name of named) if (!NOT_OURS.has(name)) expect(Object.keys(scripts)).toContain(name)
  })
  it('names files of the code that are there', () => {
    const named = [...text.matchAll(/`((?:components|rules|test|entrypoints|public)\/[\w./-]+\.(?:tsx?|json|css))`/g)]
    const missing = named.map(([, file = '']) => file).filter((file) => !existsSync(file))
    // Pages for people who add something name files that do not exist yet.
    if (!document.includes('adding-a-')) expect(missing).toEqual([])
  })
})
