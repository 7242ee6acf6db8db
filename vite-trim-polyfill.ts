import type { Plugin } from 'vite'

/** The callbacks that the polyfill turns into promises for us; the others' tables are left out of the build. Messages it wraps by themselves. */
const USED = { storage: { local: ['get', 'set', 'remove'], managed: ['get'] } } as const
/** What it does for devtools, tabs and settings of privacy, and its words on being built or loaded elsewhere. */
const UNUSED = [
  /console\.warn\(`\$\{name\} API method doesn't seem to support the callback parameter[\s\S]*?cbError\);/,
  /if \(Object\.keys\(apiMetadata\)\.length === 0\) \{[\s\S]*?\n {6}\}/,
  /(?<=throw new Error\()"This script should only be loaded in a browser extension\."/,
  /const onRequestFinishedWrappers = [\s\S]*?(?=const onMessageWrappers = )/,
  /devtools: \{\s*network: \{\s*onRequestFinished: wrapEvent\(onRequestFinishedWrappers\)\s*\}\s*\},/,
  /,\s*tabs: \{\s*sendMessage: wrappedSendMessage[\s\S]*?\}\)\s*\}(?=\s*\};)/,
  /const settingMetadata = [\s\S]*?(?=return wrapObject\(extensionAPIs)/,
]
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
        const { storage } = JSON.parse(table) as { storage: Record<string, Record<string, unknown>> }
        const areas = Object.entries(USED.storage).map(([area, names]) => [
          area,
          Object.fromEntries(names.map((name) => [name, storage[area]?.[name]])),
        ])
        const rest = UNUSED.reduce((left, part) => {
          if (!part.test(left)) this.error(`webextension-polyfill has no ${part}: adapt vite-trim-polyfill.ts`)
          return left.replace(part, '')
        }, code)
        return {
          code: rest.replace(table, JSON.stringify({ runtime: {}, storage: Object.fromEntries(areas) })),
          map: null,
        }
      },
    },
  }
}
