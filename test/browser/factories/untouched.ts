import { expect, it } from 'vitest'
import { Practice } from '../../browsers/practice.ts'
import type { PageTools } from '../../browsers/tools.ts'
import type { SitePage, Variant } from '../site-page.ts'
import { focusEditor, MARK, modelText, openWithHint, type Running, rest } from './shared.ts'

const DRAFT = `Eerste regel ${MARK} 👍🏽\nTweede met @MinVWS`

/** The page's own nodes, in shadow roots too, without what stands in hosts of the extension. */
function ownMarkup(practice: Practice): Promise<string> {
  return practice.frame.evaluate(() => {
    const markup = (root: Element | ShadowRoot): string => {
      const copy = root.cloneNode(true) as Element | DocumentFragment
      for (const own of copy.querySelectorAll('script, berichtwijzer-hints')) own.remove()
      const holder = document.createElement('div')
      holder.append(copy)
      return holder.innerHTML
    }
    const roots = [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
      shadowRoot && localName !== 'berichtwijzer-hints' ? [...shadowRoot.children] : [],
    )
    return [document.body, ...roots].map(markup).join('\n')
  })
}

async function write(practice: Practice, { editor, frame, model }: Variant) {
  if (frame) await practice.enter(frame)
  await focusEditor(practice, editor)
  await practice.type(DRAFT)
  await rest(500)
  const written = await ownMarkup(practice)
  const steps: string[] = []
  for (let step = 0; step < 3; step++) {
    await practice.chord(['Control'], 'KeyZ')
    // Draft.js puts some undo steps off to the next task.
    await rest(50)
    steps.push(await modelText(practice, model))
  }
  return { written, steps, undone: await ownMarkup(practice) }
}

export function leavesThePageAlone(site: SitePage, running: Running): void {
  it('the page and its undo are the same, byte for byte, as without the extension', async () => {
    const practice = running()
    const plain = await Practice.start(practice.launched.kind, site.site, { extension: false })
    try {
      for (const variant of [site.variants[0], site.two.second]) {
        await practice.open(variant.path, { accounts: [site.account] })
        const withExtension = await write(practice, variant)
        await plain.open(variant.path)
        expect(await plain.ask(({ __tools }) => __tools.hosts().length)).toBe(0)
        expect(withExtension).toEqual(await write(plain, variant))
      }
    } finally {
      await plain.stop()
    }
  })

  it('never takes the focus, and its keys stay its own', async () => {
    const practice = running()
    const [variant] = site.variants
    await openWithHint(practice, site, variant)
    const inEditor = () =>
      practice.frame.$eval(
        variant.editor,
        (editor) => (window as unknown as { __tools: PageTools }).__tools.focused() === editor,
      )
    expect(await inEditor()).toBe(true)
    await practice.openList()
    await practice.see({ expanded: true })
    expect(await inEditor()).toBe(true)
    await practice.ask(({ __tools }) =>
      __tools.hosts()[0]?.shadowRoot?.querySelector<HTMLElement>('[data-toggle]')?.focus(),
    )
    for (const key of ['n', 'j', 'k'] as const) await practice.page.keyboard.press(key)
    expect(await practice.ask(({ __shortcuts }) => __shortcuts)).toEqual([])
    expect(await modelText(practice, variant.model)).toBe(`Tekst ${MARK}`)
    await practice.frame.click(site.outside)
    await practice.page.keyboard.press('j')
    expect(await practice.ask(({ __shortcuts }) => __shortcuts)).not.toEqual([])
  })
}
