import browser from 'webextension-polyfill'
import { applied, type Change } from './changes.ts'
import { migrated } from './migrations.ts'

let queue: Promise<unknown> = Promise.resolve()

/**
 * Makes a change in storage.local, after those that were asked for before. Only the background does so, for all pages and
 * tabs: each change begins with what is there now, so that two tabs never undo each other's work.
 * @throws when storage refuses, for one because it is full; what was there then still is.
 */
export function write(change: Change): Promise<void> {
  const written = queue.then(() => writeNow(change))
  queue = written.catch(() => {})
  return written
}

/** Brings storage to today's shape, once after an update. */
export function migrate(): Promise<void> {
  const written = queue.then(async () => {
    const stored = await browser.storage.local.get()
    const shape = migrated(stored)
    if (shape !== stored) await browser.storage.local.set(shape)
  })
  queue = written.catch(() => {})
  return written
}

async function writeNow(change: Change) {
  const found = await browser.storage.local.get()
  const stored = migrated(found)
  const changed = { ...(stored === found ? {} : stored), ...applied(change, stored) }
  const gone = Object.keys(changed).filter((key) => changed[key] === undefined)
  await browser.storage.local.set(changed)
  if (gone.length > 0) await browser.storage.local.remove(gone)
}
