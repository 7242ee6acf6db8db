import { expect, it } from 'vitest'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import { focusEditor, MARK, MARK_RULE, modelText, rest } from './factories/shared.ts'
import { inEachBrowser } from './factories.ts'
import { xPage } from './x-page.ts'

const [variant] = xPage.variants
const MARKUP = '<img src=x onerror=alert(1)>'
const HYBRID: RegisteredAccount = {
  platform: 'x',
  handle: 'SannedeWit',
  type: 'hybrid',
  ministry: 'VWS',
  party: 'D66',
  name: MARKUP,
  roleHashtags: { department: [`#Min${MARKUP}`], party: ['#TeamD66'] },
}
/** Entries of the register that the page has no business with. */
const SECRETS: RegisteredAccount[] = [
  { platform: 'x', handle: 'GeheimAccount', type: 'personal', manager: 'Beheerder Geheim', party: 'CDA' },
  { platform: 'linkedin', handle: 'geheim-profiel', type: 'hybrid', name: 'Naam Geheim' },
]

inEachBrowser(xPage, (running) => {
  /** A hybrid account with a hint, and the list open. */
  async function open(text = `Tekst ${MARK}`) {
    const practice = running()
    await practice.open('/home?account=SannedeWit', {
      accounts: [HYBRID, ...SECRETS],
      ignoredAccounts: ['x:geheimpje'],
    })
    await focusEditor(practice, variant.editor)
    await practice.type(text)
    await practice.see({ state: 'hints' })
    await practice.openList()
    return practice
  }

  it('the page cannot press the buttons', async () => {
    const practice = await open()
    // All that is said of a draft at rest has been said by then.
    await rest(1500)
    const before = { stored: await practice.stored(), overlays: await practice.overlays() }
    const pressed = await practice.ask(({ __tools }) => {
      const root = __tools.hosts()[0]?.shadowRoot
      const controls = [...(root?.querySelectorAll<HTMLElement>('button, input, summary, label, a, select') ?? [])]
      const init = { bubbles: true, composed: true, cancelable: true }
      for (const control of controls) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          control.dispatchEvent(new MouseEvent(type, init))
        control.click()
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, init))
        for (const key of ['Enter', ' ', 'Escape'])
          for (const type of ['keydown', 'keypress', 'keyup'])
            control.dispatchEvent(new KeyboardEvent(type, { ...init, key }))
      }
      return controls.length
    })
    expect(pressed).toBeGreaterThan(5)
    await rest(700)
    expect({ stored: await practice.stored(), overlays: await practice.overlays() }).toEqual(before)
    expect(await modelText(practice, variant.model)).toBe(`Tekst ${MARK}`)
  })

  it('the page sees of the register only the account that is posting', async () => {
    const practice = await open()
    const visible = await practice.ask(({ __tools }) => {
      const everything = (root: Document | ShadowRoot): string =>
        [...root.querySelectorAll('*')]
          .flatMap((element) => [
            ...[...element.attributes].map(({ name, value }) => `${name}=${value}`),
            ...(element instanceof HTMLInputElement ? [element.value] : []),
            ...(element.shadowRoot ? [everything(element.shadowRoot)] : []),
          ])
          .concat(root.textContent ?? '')
          .join('\n')
      const text = everything(document) + (__tools.hosts()[0]?.shadowRoot?.textContent ?? '')
      const stores = [
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        document.cookie,
        window.name,
      ]
      return [text, ...stores].join('\n')
    })
    expect(visible).toContain('SannedeWit')
    expect(visible).not.toMatch(/geheim/i)
  })

  it('leaves nothing in the scripts of the page, and sends it no messages', async () => {
    const practice = running()
    await practice.open('/notifications', { accounts: [HYBRID] }, undefined, {
      before: () => {
        const heard: unknown[] = []
        Object.assign(window, { heard })
        window.addEventListener('message', ({ data }) => heard.push(data))
      },
    })
    await practice.ask(({ __navigate }) => __navigate('/home'))
    await focusEditor(practice, variant.editor)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    const own = /berichtwijzer|wxt|preact|extension/i
    const names = await practice.ask((page) => Object.getOwnPropertyNames(page).join('\n'))
    expect(names).not.toMatch(/berichtwijzer|wxt|preact/i)
    // React sends itself messages; none may be the extension's.
    const heard = await practice.ask((page) => JSON.stringify((page as unknown as { heard: unknown[] }).heard))
    expect(heard).not.toMatch(own)
    const reach = await practice.ask(() => typeof (globalThis as { browser?: { storage?: unknown } }).browser?.storage)
    expect(reach).toBe('undefined')
  })

  it('shows markup in drafts, names and tags as the text it is', async () => {
    const typed = `${MARKUP} <b>vet</b> ${MARK}`
    const practice = await open(typed)
    await practice.clickInOverlay('label:has([data-author="party"])')
    await practice.see({ author: 'party' })
    const made = await practice.ask(({ __tools }) =>
      [...(__tools.hosts()[0]?.shadowRoot?.querySelectorAll('*') ?? [])].map(({ localName }) => localName),
    )
    expect(made).toContain('button')
    for (const name of ['img', 'script', 'iframe', 'object', 'embed', 'style-x']) expect(made).not.toContain(name)
    expect(await modelText(practice, variant.model)).toBe(typed)
  })

  it('works under the strictest policy a page can have, without a report of it', async () => {
    const practice = running()
    const policy = [
      "default-src 'none'",
      "script-src 'nonce-cHJhY3RpY2U'",
      "style-src 'nonce-cHJhY3RpY2U'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      'sandbox allow-scripts allow-same-origin',
    ].join('; ')
    await practice.open(variant.path, { accounts: [xPage.account] }, undefined, {
      policy,
      before: () => {
        const reports: string[] = []
        Object.assign(window, { reports })
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
          reports.push(`${violatedDirective} ${sourceFile}`),
        )
      },
    })
    await focusEditor(practice, variant.editor)
    const ownReports = await practice.ask((page) => (page as unknown as { reports: string[] }).reports.length)
    await practice.type(`Tekst ${MARK}`)
    await practice.see({ state: 'hints', hints: [MARK_RULE] })
    await practice.clickInOverlay('[data-toggle]')
    const [style] = await practice.ask(({ __tools }) =>
      __tools.hosts().map((host) => {
        const overlay = host.shadowRoot?.querySelector('[data-state]')
        return overlay ? getComputedStyle(overlay).display + getComputedStyle(host).position : 'nothing'
      }),
    )
    expect(style).toContain('fixed')
    expect(await practice.ask(({ __tools }) => __tools.highlights().error)).toEqual([MARK])
    expect(await practice.ask((page) => (page as unknown as { reports: string[] }).reports.length)).toBe(ownReports)
    // The practice page's own styles are refused as well, which is not the extension's doing.
    practice.errors = practice.errors.filter((error) => !/Content.Security.Policy/i.test(error))
  })
})
