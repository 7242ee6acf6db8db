import type { Page } from 'puppeteer-core'
import { afterEach, expect, it } from 'vitest'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import { instagramProfilePage } from '../pages/profiles/instagram.ts'
import { linkedinMemberPage, linkedinPagePage } from '../pages/profiles/linkedin.ts'
import type { ProfilePage } from '../pages/profiles/profile.ts'
import { serveProfile } from '../pages/profiles/serve.ts'
import { xProfilePage } from '../pages/profiles/x.ts'
import { type ExtensionPages, onPagesInEachBrowser } from './extension-page.ts'

const PERSON = {
  href: 'https://www.rijksoverheid.nl/regering/bewindspersonen/anna-jansen',
  shown: 'rijksoverheid.nl/regering/bewin…',
}
const SHORT = { href: 'https://t.co/Ab1', shown: 'rijksoverheid.nl/regering/bewindspersonen/anna-jansen' }
const ELSEWHERE = { href: 'https://annajansen.nl', shown: 'annajansen.nl' }

interface Kind {
  origin: string
  render(page: ProfilePage): string
  account: RegisteredAccount
  right: ProfilePage
  /** Lines of the right profile for the user's own eyes, beside the logo. */
  look?: readonly string[]
  wrong: Partial<ProfilePage>
  /** The lines that are wrong in the wrong profile, in order. */
  faults: readonly string[]
}

const base = { ministry: 'VWS', party: 'VVD' } as const
const CORPORATE_BIO =
  ':flag: Officieel account van de minister van VWS. Redactie: directie Communicatie @MinVWS\nWebcare op werkdagen 9-17 uur.'
const HYBRID_BIO =
  'Minister van VWS. Ondersteund door #MinVWS en #TeamVVD\nVragen? #MinVWS of #TeamVVD antwoordt. مرحبا'

const KINDS: Record<string, Kind> = {
  'X, corporate': {
    origin: 'https://x.com',
    render: xProfilePage,
    account: { ...base, platform: 'x', handle: 'MinisterVWS', type: 'corporate' },
    right: {
      path: '/MinisterVWS',
      handle: 'MinisterVWS',
      name: 'Anna Jansen',
      bio: CORPORATE_BIO,
      link: SHORT,
      verified: true,
    },
    wrong: { name: 'Minister Jansen', bio: 'Trots op #TeamVVD :flag:', link: ELSEWHERE, verified: false },
    faults: ['name', 'bio_sender', 'bio_management', 'bio_webcare', 'bio_ministry', 'party', 'link', 'verified'],
  },
  'X, hybrid': {
    origin: 'https://x.com',
    render: xProfilePage,
    account: { ...base, platform: 'x', handle: 'annajansen', type: 'hybrid' },
    right: {
      path: '/annajansen',
      handle: 'annajansen',
      name: 'Anna Jansen',
      bio: HYBRID_BIO,
      link: SHORT,
      verified: true,
    },
    wrong: { bio: 'Hardloper.', verified: false },
    faults: ['bio_management', 'bio_webcare', 'bio_department', 'bio_party', 'verified'],
  },
  'Instagram, corporate': {
    origin: 'https://www.instagram.com',
    render: instagramProfilePage,
    account: { ...base, platform: 'instagram', handle: 'ministervws', type: 'corporate' },
    right: {
      path: '/ministervws/',
      handle: 'ministervws',
      name: 'Anna Jansen',
      bio: CORPORATE_BIO,
      link: PERSON,
      verified: true,
      dutch: true,
    },
    wrong: { name: 'Anna', bio: 'Stem VVD!', link: ELSEWHERE },
    faults: ['name', 'bio_sender', 'bio_management', 'bio_webcare', 'bio_ministry', 'party', 'link'],
  },
  'Instagram, hybrid': {
    origin: 'https://www.instagram.com',
    render: instagramProfilePage,
    account: { ...base, platform: 'instagram', handle: 'anna.jansen', type: 'hybrid' },
    right: {
      path: '/anna.jansen/',
      handle: 'anna.jansen',
      name: 'Anna Jansen',
      bio: HYBRID_BIO,
      link: PERSON,
      verified: true,
    },
    wrong: { bio: 'Minister' },
    faults: ['bio_management', 'bio_webcare', 'bio_department', 'bio_party'],
  },
  'LinkedIn, member': {
    origin: 'https://www.linkedin.com',
    render: linkedinMemberPage,
    account: { ...base, platform: 'linkedin', handle: 'anna-jansen', name: 'Anna Jansen', type: 'hybrid' },
    right: {
      path: '/in/anna-jansen/',
      handle: 'anna-jansen',
      name: 'Anna Jansen',
      bio: 'Minister van VWS\nIk beheer dit account samen met het ministerie van VWS.\nVragen over beleid? #MinVWS antwoordt.',
      link: PERSON,
    },
    wrong: { bio: 'Bestuurder', link: ELSEWHERE },
    faults: ['bio_sender', 'bio_shared', 'bio_webcare', 'link'],
  },
  'LinkedIn, showcase': {
    origin: 'https://www.linkedin.com',
    render: linkedinPagePage,
    account: { ...base, platform: 'linkedin', handle: 'minister-vws', name: 'Minister van VWS', type: 'corporate' },
    right: {
      path: '/showcase/minister-vws/about/',
      handle: 'minister-vws',
      name: 'Minister van VWS',
      bio: 'Officiële pagina van de minister van VWS\nRedactie: directie Communicatie, ministerie van VWS. Webcare op werkdagen.',
      link: { href: 'https://www.rijksoverheid.nl/ministeries/vws', shown: 'rijksoverheid.nl' },
    },
    wrong: { bio: 'Samen met de VVD\n', link: ELSEWHERE },
    faults: ['bio_sender', 'bio_management', 'bio_webcare', 'bio_ministry', 'party', 'link'],
  },
  'LinkedIn, page': {
    origin: 'https://www.linkedin.com',
    render: linkedinPagePage,
    account: { ...base, platform: 'linkedin', handle: '12345', type: 'hybrid' },
    right: { path: '/company/12345/', handle: '12345', name: 'Anna Jansen', bio: 'Minister van VWS\nx', link: PERSON },
    wrong: { bio: '\n' },
    faults: ['kind', 'bio_sender', 'bio_management', 'bio_webcare', 'bio_ministry'],
  },
}

onPagesInEachBrowser((running) => {
  let site: Page | undefined
  let strays: string[] = []
  afterEach(async () => {
    await site?.close()
    site = undefined
    expect(strays, 'requests').toEqual([])
  })

  /** Opens a profile in a tab of its own, and after it the page that checks it. */
  async function open({ origin, render }: Kind, profile: ProfilePage, accounts: unknown): Promise<ExtensionPages> {
    const pages = running()
    await pages.open('options.html', { accounts })
    site = await pages.launched.browser.newPage()
    strays = (await serveProfile(site, origin, render(profile))).strays
    await site.goto(`${origin}${profile.path}`)
    await pages.open('profile.html')
    return pages
  }

  async function verdicts(pages: ExtensionPages) {
    await pages.page.waitForSelector('[data-verdict]')
    const lines = await pages.page.$$eval('[data-check]', (found) =>
      found.map((one) => [one.getAttribute('data-check'), one.getAttribute('data-verdict')] as const),
    )
    const of = (wanted: string) => lines.filter(([, verdict]) => verdict === wanted).map(([check]) => check)
    return { wrong: of('wrong'), look: of('look') }
  }

  it.each(Object.entries(KINDS))(
    'a right profile is right, a wrong one says what to change: %s',
    async (name, kind) => {
      const { right, wrong, account, faults } = kind
      let pages = await open(kind, right, [account])
      await pages.click(`[data-open="${account.handle}"] [data-read]`)
      const found = await verdicts(pages)
      if (name !== 'LinkedIn, page') expect(found).toEqual({ wrong: [], look: ['logo'] })
      expect(await pages.faults()).toEqual([])
      await site?.close()
      pages = await open(kind, { ...right, ...wrong }, [account])
      await pages.click(`[data-open="${account.handle}"] [data-read]`)
      expect((await verdicts(pages)).wrong).toEqual(faults)
    },
  )

  it.each(['X, corporate', 'Instagram, hybrid', 'LinkedIn, member', 'LinkedIn, showcase'])(
    'a closed or suspended profile says that it is not recognised: %s',
    async (name) => {
      const kind = KINDS[name] as Kind
      const pages = await open(kind, { ...kind.right, closed: true }, [kind.account])
      await pages.click('[data-read]')
      await pages.page.waitForSelector('[data-unrecognised]')
      expect(await pages.text('[data-verdict]')).toEqual([])
      await pages.click('details summary')
      await pages.click('[data-by-hand]')
      expect((await verdicts(pages)).look.length).toBeGreaterThan(4)
    },
  )

  it.each(['X, corporate', 'Instagram, corporate'])(
    'a private profile with a very long name is read: %s',
    async (name) => {
      const kind = KINDS[name] as Kind
      const long = `Anna ${'Jansen-van-Oranje-Nassau-'.repeat(12)}Jansen`
      const pages = await open(kind, { ...kind.right, name: long, locked: true }, [kind.account])
      await pages.click('[data-read]')
      expect(await verdicts(pages)).toEqual({ wrong: [], look: ['logo'] })
      await pages.page.setViewport({ width: 390, height: 844 })
      expect(await pages.overflows()).toBe(false)
    },
  )

  it('an account that is not registered is read only after a choice', async () => {
    const kind = KINDS['X, hybrid'] as Kind
    const pages = await open(kind, kind.right, [])
    expect(await pages.text('[data-open] [data-read]')).toHaveLength(2)
    await pages.click('[data-read="hybrid"]')
    expect((await verdicts(pages)).wrong).toEqual([])
  })

  it('from a tab, the profile of a registered account is read at once', async () => {
    const kind = KINDS['X, corporate'] as Kind
    const pages = await open(kind, kind.right, [kind.account])
    const tab = await pages.page.evaluate(async () => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill')>
      const { tabs } = scope.browser ?? scope.chrome
      for (const { id = -1 } of await tabs.query({})) {
        const answer = await tabs.sendMessage(id, { ask: 'whose-profile' }).catch(() => null)
        if ((answer as { identity?: unknown } | null)?.identity) return id
      }
      return -1
    })
    await pages.open(`profile.html?tab=${tab}`)
    expect((await verdicts(pages)).wrong).toEqual([])
  })

  it('pages of the site that are no profile are not offered', async () => {
    const kind = KINDS['X, corporate'] as Kind
    const pages = await open(kind, { ...kind.right, path: '/home' }, [kind.account])
    await pages.page.waitForSelector('[data-none]')
    expect(await pages.text('[data-open]')).toEqual([])
  })

  it('what was read can be put right, and a text is made that fits', async () => {
    const kind = KINDS['X, corporate'] as Kind
    const pages = await open(kind, { ...kind.right, ...kind.wrong }, [kind.account])
    await pages.click('[data-read]')
    await verdicts(pages)
    await pages.click('.fields summary')
    await pages.page.$eval('#field-name', (field) => {
      ;(field as HTMLInputElement).value = 'Anna Jansen'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await expect.poll(async () => (await verdicts(pages)).wrong).not.toContain('name')
    expect(await pages.page.$eval('[data-field="bio"]', (one) => one.getAttribute('data-fits'))).toBe('true')
    const [text = ''] = await pages.text('[data-field="bio"] blockquote')
    expect(text.length).toBeLessThanOrEqual(160)
    expect(text).toMatch(/minister van VWS.*directie Communicatie @MinVWS.*Webcare/)
    expect(await pages.faults()).toEqual([])
    for (const width of [390, 320]) {
      await pages.page.setViewport({ width, height: 640 })
      expect(await pages.overflows(), `${width} wide`).toBe(false)
    }
  })

  it('the popup leads from a profile in front to its check', async () => {
    const kind = KINDS['X, corporate'] as Kind
    const pages = await open(kind, kind.right, [kind.account])
    await pages.open('popup.html')
    await site?.bringToFront()
    await pages.page.evaluate(() => location.reload()).catch(() => {})
    const entry = await pages.page.waitForSelector('[data-action="profile"]')
    expect(await entry?.evaluate((link) => link.textContent)).toBe('Controleer het profiel van @MinisterVWS')
    expect(await entry?.evaluate((link) => link.getAttribute('href'))).toMatch(/^profile\.html\?tab=\d+$/)
  })
})
