import type { Plugin } from 'vite'

/** The namespaces whose callbacks the polyfill turns into promises for us; the others' tables are left out of the build. */
const USED = ['runtime', 'storage']
const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/

/** webextension-polyfill carries tables for every extension API; a content script on every page should not. */
export function trimPolyfill(): Plugin {
  return {
    name: 'trim-webextension-polyfill',
    transform: {
      filter: { id: /webextension-polyfill\/dist\/browser-polyfill/ },
      handler(code) {
        const table = TABLE.exec(code)?.[1]
        if (!table) this.error('webextension-polyfill has no table where it was: adapt vite-trim-polyfill.ts')
        const whole = JSON.parse(table) as Record<string, unknown>
        const used = Object.fromEntries(USED.map((name) => [name, whole[name]]))
        // The polyfill adds to these two after the table.
        return {
          code: code.replace(table, JSON.stringify({ ...used, privacy: {}, devtools: whole['devtools'] })),
          map: null,
        }
      },
    },
  }
}
