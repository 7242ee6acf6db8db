import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { afterAll, describe, expect, it } from 'vitest'
import { openExtensionPage } from '../browsers/own-file.ts'
import { onPagesInEachBrowser } from './extension-page.ts'

interface ExtensionScope {
  runtime: { sendMessage(message: unknown): Promise<unknown> }
}

const account = (handle: string, more = {}) => ({ platform: 'x', handle, type: 'corporate', ...more })
const VWS = account('MinisterVWS', { ministry: 'VWS', manager: 'Webredactie', status: 'active' })
const SANNE = { platform: 'linkedin', handle: 'sanne-de-wit', name: 'Sanne de Wit', type: 'hybrid' }

const folder = mkdtempSync(path.join(os.tmpdir(), 'berichtwijzer-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

onPagesInEachBrowser((running) => {
  const shown = () => running().text('[data-accounts] tbody th')
  async function choose(name: string, content: string | Buffer) {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    const input = (await running().page.waitForSelector('#import-file')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
    await running().page.waitForSelector('dialog[open] [data-action="cancel"]')
  }
  const type = async (field: string, value: string) => {
    const input = await running().page.waitForSelector(`dialog [name="${field}"]`)
    await input?.evaluate((one) => (one as HTMLInputElement).select())
    await input?.type(value)
  }

  describe('the overview', () => {
    it('is searched in the words the user sees', async () => {
      const pages = running()
      await pages.open('options.html', { accounts: [VWS, SANNE, account('Oud', { status: 'closed' })] })
      expect(await shown()).toHaveLength(3)
      await pages.page.type('#search-accounts', 'opgeheven')
      await expect.poll(shown).toEqual(['@OudX'])
      expect(await pages.text('[data-found]')).toEqual(['1 van 3 accounts'])
    })

    it('takes a new account, names what is wrong in it, and gives the focus back', async () => {
      const pages = running()
      await pages.open('options.html', { accounts: [VWS] })
      await pages.click('[data-action="add-account"]')
      await type('handle', 'minister vws')
      await pages.click('[data-action="save-account"]')
      await pages.page.waitForSelector('[name="handle"][aria-invalid="true"]')
      expect(await pages.page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('handle')
      expect(await pages.faults()).toEqual([])
      await type('handle', 'MINISTERVWS')
      await pages.click('[data-action="save-account"]')
      await expect.poll(() => pages.text('#problem-handle')).toEqual(['Hier hoort elk account maar één keer.'])
      await type('handle', '@MinPres')
      await type('hashtags_department', '#MinAZ #AZ')
      await pages.click('[data-action="save-account"]')
      await expect.poll(shown).toHaveLength(2)
      expect((await pages.stored())['accounts']).toEqual([
        VWS,
        account('MinPres', { status: 'active', roleHashtags: { department: ['#MinAZ', '#AZ'] } }),
      ])
      const focused = () => pages.page.evaluate(() => (document.activeElement as HTMLElement).dataset['action'])
      await expect.poll(focused).toBe('add-account')
    })

    it('edits and removes', async () => {
      const pages = running()
      await pages.open('options.html', { accounts: [VWS, SANNE] })
      await pages.click('[data-account="x:ministervws"] [data-action="edit-account"]')
      await type('handle', 'MinisterJenV')
      await pages.click('[data-action="save-account"]')
      await pages.page.waitForSelector('[data-account="x:ministerjenv"]')
      await pages.click('[data-account="linkedin:sanne-de-wit"] [data-action="remove-account"]')
      await pages.click('[data-action="confirm"]')
      await expect.poll(async () => (await pages.stored())['accounts']).toEqual([{ ...VWS, handle: 'MinisterJenV' }])
    })

    it('keeps the work of two tabs at once', async () => {
      const pages = running()
      await pages.open('options.html', { accounts: [] })
      const other = await openExtensionPage(pages.launched, 'options.html')
      const put = (handle: string) => ({ change: { do: 'put-accounts', accounts: [account(handle)] } })
      const send = (page: typeof other, from: string) =>
        page.evaluate(
          (messages) => {
            const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionScope>
            return Promise.all(messages.map((message) => (browser ?? chrome).runtime.sendMessage(message)))
          },
          Array.from({ length: 20 }, (_, index) => put(`${from}${index}`)),
        )
      await Promise.all([send(pages.page, 'one'), send(other, 'other')])
      expect((await pages.stored())['accounts']).toHaveLength(40)
      await expect.poll(shown, { timeout: 10_000 }).toHaveLength(40)
      await other.close()
    })

    it('names what is no account and takes it out when asked', async () => {
      const pages = running()
      await pages.open('options.html', { accounts: [VWS, { ...SANNE, type: 'chef' }, 7], language: 'fr' })
      expect((await pages.text('[data-problems="own"] li')).sort()).toEqual([
        'accounts[1].type: hier hoort corporate, hybrid of personal. Er staat: chef',
        'accounts[2]: hier hoort een account. Er staat: 7',
        'language: hier hoort nl of en. Er staat: fr',
      ])
      await pages.click('[data-action="tidy"]')
      await expect.poll(async () => (await pages.stored())['accounts']).toEqual([VWS])
    })

    it('says so when storage refuses, and loses nothing', async ({ skip }) => {
      const pages = running()
      skip(pages.launched.kind === 'firefox', 'Firefox sets no limit while the disk has room')
      // Fills storage up to what the browser allows, so that the next write is one too many.
      const filler = 'x'.repeat(10_485_760 - 40_000)
      await pages.open('options.html', { accounts: [VWS], filler })
      const big = Array.from({ length: 2000 }, (_, index) => account(`account${index}`, { manager: 'm'.repeat(100) }))
      await choose('big.json', JSON.stringify(big))
      await pages.click('[data-action="take"]')
      await pages.page.waitForSelector('dialog [role="alert"]')
      await pages.page.waitForSelector('[data-failure]')
      expect((await pages.stored())['accounts']).toEqual([VWS])
    })
  })

  describe('a file', () => {
    it('shows every wrong row before anything is written', async () => {
      const pages = running()
      await pages.open('options.html', { accounts: [VWS] })
      const rows = [
        'Platform;Account;Soort;Naam',
        'x;@ministervws;corporate;',
        'x;Jan;baas;',
        'mastodon;a b;hybride;',
        'x;Nieuw;hybride;=1+1',
        'instagram;MinPres;corporate;',
      ]
      const utf16 = Buffer.from(`\ufeff${rows.join('\r\n')}`, 'utf16le')
      await choose('excel.csv', utf16)
      expect(await pages.text('[data-row]')).toEqual([
        'Rij 3. type: hier hoort corporate, hybrid of personal. Er staat: baas',
        expect.stringMatching(/^Rij 4\. platform: .* handle: .*a b$/),
        'Rij 5. name: hier hoort tekst en geen formule. Er staat: =1+1',
      ])
      expect((await pages.text('[data-import-counts] li'))[0]).toBe('Nieuw: 1: @MinPres')
      expect(await pages.faults()).toEqual([])
      expect((await pages.stored())['accounts']).toEqual([VWS])
      await pages.click('[data-action="take"]')
      await expect.poll(shown).toHaveLength(2)
    })

    it.each([
      ['leeg.csv', '', 'empty'],
      ['kapot.json', '[{"platform":', 'json'],
      ['foto.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]), 'columns'],
    ])('%s is refused with the reason', async (name, content, failure) => {
      const pages = running()
      await pages.open('options.html', { accounts: [VWS] })
      await choose(name, content)
      await pages.page.waitForSelector(`[data-import-failure="${failure}"]`)
      expect(await pages.page.$('[data-action="take"]')).toBeNull()
      expect((await pages.stored())['accounts']).toEqual([VWS])
    })

    it('of 5,000 rows is judged and taken in', async () => {
      const pages = running()
      await pages.open('options.html', { accounts: [] })
      const rows = Array.from({ length: 5000 }, (_, index) => `x;account${index};${index % 5 ? 'corporate' : 'chef'}`)
      await choose('groot.csv', ['platform;handle;type', ...rows].join('\r\n'))
      expect(await pages.text('[data-row]')).toHaveLength(1000)
      await pages.click('[data-action="take"]')
      await expect.poll(() => pages.text('[data-found]'), { timeout: 10_000 }).toEqual(['4000 van 4000 accounts'])
    })

    it.each(['csv', 'json'])('saved as %s and taken in elsewhere gives the same register', async (kind) => {
      const pages = running()
      const accounts = [VWS, SANNE, account('A', { name: '=1+1; "x"', roleHashtags: { private: ['#privé'] } })]
      await pages.open('options.html', { accounts })
      await pages.page.evaluate(() => {
        const made: Blob[] = []
        Object.assign(window, { made })
        const { createObjectURL } = URL
        URL.createObjectURL = (blob) => {
          made.push(blob as Blob)
          return createObjectURL.call(URL, blob)
        }
        HTMLAnchorElement.prototype.click = () => {}
      })
      await pages.click(`[data-action="export-${kind}"]`)
      const file = await pages.page.evaluate(() => (window as unknown as { made: Blob[] }).made[0]?.text())
      await pages.open('options.html', { accounts: [] })
      await choose(`accounts.${kind}`, String(file))
      await pages.click('[data-action="take"]')
      await expect.poll(async () => (await pages.stored())['accounts']).toEqual(accounts)
    })
  })
})
