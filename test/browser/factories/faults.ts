import { describe, expect, it } from 'vitest'
import type { Practice } from '../../browsers/practice.ts'
import type { SitePage } from '../site-page.ts'
import { focusEditor, MARK, MARK_RULE, modelText, openVariant, openWithHint, type Running, rest } from './shared.ts'

const MUTATIONS_PER_SECOND = 10_000
const FLOOD_FOR = 2_000
const MOST_GROWTH = 4_000_000
const TIMES = 25
const OWN_FAULT = "a fault of the page's own"

/** Bytes in use after a collection; Chromium only. */
async function heap(practice: Practice): Promise<number> {
  const session = await practice.page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  return (await practice.page.metrics()).JSHeapUsedSize ?? Number.NaN
}

export function survivesFaults(site: SitePage, running: Running): void {
  describe.each(site.variants.slice(0, 2))('a page with faults leaves the draft alone: $name', (variant) => {
    it('throws in every handler of its own', async () => {
      const practice = running()
      await openVariant(practice, site, variant)
      await practice.frame.evaluate((fault) => {
        for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'focusin', 'focusout', 'selectionchange']) {
          document.addEventListener(type, () => {
            throw new Error(fault)
          })
        }
      }, OWN_FAULT)
      await practice.type(`Tekst ${MARK}`)
      await practice.see({ state: 'hints', hints: [MARK_RULE] })
      expect(await modelText(practice, variant.model)).toBe(`Tekst ${MARK}`)
      expect(practice.errors.filter((error) => !error.includes(OWN_FAULT))).toEqual([])
      practice.errors = []
    })

    it('changes every test id while a draft is written', async () => {
      const practice = running()
      await openWithHint(practice, site, variant)
      await practice.ask(({ __tools }) => {
        for (const element of __tools.elements()) {
          for (const { name } of [...element.attributes]) {
            if (/^(data-test|data-sdui|componentkey|data-lexical)/.test(name)) element.setAttribute(name, 'changed')
          }
        }
      })
      await practice.type(' en verder')
      await rest(500)
      expect(await modelText(practice, variant.model)).toBe(`Tekst ${MARK} en verder`)
    })

    it(`makes ${MUTATIONS_PER_SECOND.toLocaleString('en')} mutations a second, and memory comes back`, async () => {
      const practice = running()
      const measured = practice.launched.kind === 'chrome'
      await openVariant(practice, site, variant)
      await practice.type(`Een ${MARK}`)
      await practice.see({ state: 'hints', hints: [MARK_RULE] })
      const before = measured ? await heap(practice) : 0
      const flooding = practice.frame.evaluate(flood, MUTATIONS_PER_SECOND, FLOOD_FOR)
      await practice.type(` twee ${MARK}`)
      await practice.see({ state: 'hints', hints: [MARK_RULE, MARK_RULE] })
      const made = await flooding
      expect(await modelText(practice, variant.model)).toBe(`Een ${MARK} twee ${MARK}`)
      expect(made).toBeGreaterThan((MUTATIONS_PER_SECOND * FLOOD_FOR) / 4000)
      if (measured) expect((await heap(practice)) - before).toBeLessThan(MOST_GROWTH)
    })
  })

  it('composers that come and go take no memory with them', async () => {
    const practice = running()
    const [variant] = site.variants
    await openWithHint(practice, site, variant)
    const again = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await practice.ask(({ __remount }) => __remount())
        await focusEditor(practice, variant.editor)
      }
      await practice.see({ state: 'hints', hints: [MARK_RULE] })
    }
    await again(5)
    const measured = practice.launched.kind === 'chrome'
    const before = measured ? await heap(practice) : 0
    await again(TIMES)
    expect(await practice.ask(({ __tools }) => __tools.hosts().length)).toBe(1)
    expect(await modelText(practice, variant.model)).toBe(`Tekst ${MARK}`)
    if (measured) expect((await heap(practice)) - before).toBeLessThan(MOST_GROWTH)
  })
}

/** Runs in the page; as many changes as it gets done, in turns short enough to type between. */
function flood(perSecond: number, during: number): Promise<number> {
  const turn = 10
  const ground = document.createElement('div')
  document.body.append(ground)
  let made = 0
  return new Promise((resolve) => {
    const end = performance.now() + during
    const timer = setInterval(() => {
      for (let change = 0; change < (perSecond * turn) / 3000; change++) {
        const node = document.createElement('p')
        ground.append(node)
        node.setAttribute('class', String(made))
        node.remove()
        made += 3
      }
      if (performance.now() < end) return
      clearInterval(timer)
      ground.remove()
      resolve(made)
    }, turn)
  })
}
