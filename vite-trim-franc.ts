import { data } from 'franc/data.js'
import { expressions } from 'franc/expressions.js'
import type { Plugin } from 'vite'

/**
 * Keeps of franc's tables (240 kB, 187 languages in 28 scripts) only the given languages, all in Latin script. franc
 * itself answers as it would with `only` these languages, as long as most letters of the text are Latin.
 */
export function trimFranc(languages: readonly string[]): Plugin {
  const latin = data['Latin'] ?? {}
  const missing = languages.filter((language) => !(language in latin))
  if (missing.length > 0) throw new Error(`franc has no Latin trigrams for ${missing}`)
  // In franc's own order, which decides between languages that are equally far.
  const kept = Object.fromEntries(Object.entries(latin).filter(([language]) => languages.includes(language)))
  const modules = new Map([
    ['data.js', `export const data = ${JSON.stringify({ Latin: kept })}`],
    ['expressions.js', `export const expressions = { Latin: ${expressions['Latin']} }`],
  ])
  return {
    name: 'trim-franc',
    load: (id) => modules.get(/[\\/]node_modules[\\/]franc[\\/](\w+\.js)$/.exec(id)?.[1] ?? ''),
  }
}
