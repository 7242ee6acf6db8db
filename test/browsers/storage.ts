import type { Launched } from './launch.ts'
import { openExtensionPage } from './own-file.ts'

/** What the extension keeps in storage.local; not its own types, so that malformed lists can be seeded too. */
export type Stored = Readonly<Record<string, unknown>>

interface StorageArea {
  get(): Promise<Stored>
  set(values: Stored): Promise<void>
  clear(): Promise<void>
}

interface ExtensionScope {
  browser?: { storage: { local: StorageArea } }
  chrome: { storage: { local: StorageArea } }
}

/** Replaces all of storage.local, the way the extension itself writes it: from a page of its own origin. */
export async function seedStorage(launched: Launched, values: Stored): Promise<void> {
  await inExtension(launched, values, async (wanted) => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope
    const { local } = (browser ?? chrome).storage
    await local.clear()
    await local.set(wanted)
    return {}
  })
}

export async function readStorage(launched: Launched): Promise<Stored> {
  return inExtension(launched, {}, () => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope
    return (browser ?? chrome).storage.local.get()
  })
}

async function inExtension(launched: Launched, values: Stored, work: (values: Stored) => Promise<Stored>) {
  const page = await openExtensionPage(launched, 'manifest.json')
  try {
    return await page.evaluate(work, values)
  } finally {
    await page.close()
  }
}
