import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { networkLog } from '../browsers/network-log.ts'
import { openExtensionPage } from '../browsers/own-file.ts'
import { Practice } from '../browsers/practice.ts'
import { stopBackground } from '../browsers/steer.ts'
import { ORIGINS } from '../pages/sites.ts'
import { focusEditor, MARK, rest } from './factories/shared.ts'
import { BROWSERS } from './factories.ts'
import { FAULT_SITES } from './faults/sites.ts'
import { extensionPagesIn } from './package-files.ts'

/** A server that nobody has any business with, to show that the log would have told. */
async function control() {
  const server = createServer((_, answer) => answer.end('hello'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/control`, close: () => server.close() }
}

describe.each(BROWSERS)('%s', (kind) => {
  it('makes no request in a whole session of use', { timeout: 180_000 }, async () => {
    const log = networkLog()
    const practice = await Practice.start(kind, 'x', { args: log.args })
    const { launched } = practice
    await log.start(launched)
    const strays: string[] = []
    for (const { site, variants, account } of FAULT_SITES) {
      const [variant] = variants
      await practice.open(new URL(variant.path, ORIGINS[site]).href, { accounts: [account] })
      await focusEditor(practice, variant.editor)
      await practice.type(`Lees https://www.rijksoverheid.nl ${MARK} @VVD #zorg`)
      await practice.see({ state: 'hints' })
      const closed = !(await practice.overlays())[0]?.expanded
      if (closed) await practice.clickInOverlay('[data-toggle]')
      await practice.clickInOverlay('[data-action="dismiss"]')
      await practice.type(' en verder')
      await rest(700)
      await practice.page.click(variant.postButton)
      strays.push(...practice.strays)
    }
    for (const file of extensionPagesIn(kind)) {
      const page = await openExtensionPage(launched, file)
      await rest(700)
      await page.close()
    }
    await stopBackground(launched)
    await rest(500)
    const { url, close } = await control()
    const other = await launched.browser.newPage()
    await other.goto(url)
    await other.evaluate((address) => fetch(`${address}-by-a-page`).then(() => undefined), url)
    const seen = await log.closeAndRead(launched)
    close()
    const requests = seen.filter(({ by }) => by !== new URL(url).origin)
    console.info(
      `${kind}: requests made ${requests.length + strays.length}, in a session with ${FAULT_SITES.length} sites`,
    )
    // The log would have told.
    expect(seen).toContainEqual({ by: new URL(url).origin, url: `${url}-by-a-page` })
    expect({ requests, strays }).toEqual({ requests: [], strays: [] })
  })
})
