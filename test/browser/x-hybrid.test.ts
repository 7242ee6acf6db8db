import { expect, it } from 'vitest'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import { focusEditor } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { xPage } from './x-page.ts'

const { editor: EDITOR, postButton: POST } = xPage.variants[0]
const HYBRID: RegisteredAccount = { platform: 'x', handle: 'SannedeWit', type: 'hybrid', ministry: 'VWS', party: 'D66' }
const KEY = 'x:sannedewit'

inEachBrowser(xPage, (running) => {
  async function write(text: string, stored: Record<string, unknown>) {
    const practice = running()
    await practice.open('/home?account=SannedeWit', { accounts: [HYBRID], ...stored })
    await focusEditor(practice, EDITOR)
    await practice.type(text)
    return practice
  }
  const posts = async () => ((await running().stored())['posts'] ?? {}) as Record<string, unknown[]>

  it('counts on whose behalf a post went out, and nothing of what it says', async () => {
    const practice = await write('Geheim plan #TeamD66', { writer: 'assistant' })
    await practice.see({ state: 'ok', author: 'party' })
    await practice.page.click(POST)
    await expect.poll(posts).toEqual({ [KEY]: [{ author: 'party', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }] })
    expect(JSON.stringify(await practice.stored())).not.toContain('Geheim')
  })

  it('counts nothing without the post button, and nothing on another kind of account', async () => {
    const practice = await write('Tot morgen in Zwolle.', {})
    await practice.see({ state: 'ok' })
    await practice.page.click(EDITOR)
    await practice.open('/home', { accounts: [xPage.account] })
    await focusEditor(practice, EDITOR)
    await practice.type('Tot morgen in Zwolle.')
    await practice.see({ state: 'ok', type: 'corporate' })
    await practice.page.click(POST)
    expect(await posts()).toEqual({})
  })

  it('reminds when the party has the upper hand', async () => {
    const post = (author: string) => ({ author, date: '2026-11-20' })
    const practice = await write('Tot morgen.', {
      posts: { [KEY]: [post('party'), post('department'), post('party')] },
    })
    const [overlay] = await practice.see({ state: 'ok', author: 'department' })
    expect(overlay?.text).toContain('meer partijberichten (2)')
    await practice.clickInOverlay('[data-toggle]')
    const [open] = await practice.see({ expanded: true })
    expect(open?.text).toContain('departement 1, partij 2, privé 0')
  })

  it.each([
    ['editor', 'department'],
    ['assistant', 'party'],
    ['minister', 'private'],
  ])('begins as who writes here says: %s', async (writer, author) => {
    const practice = await write('Tot morgen.', { writer, authors: { [KEY]: 'party' } })
    await practice.see({ author })
  })
})
