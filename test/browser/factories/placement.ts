import { describe, expect, it } from 'vitest'
import type { Practice } from '../../browsers/practice.ts'
import type { Box } from '../../browsers/tools.ts'
import type { SitePage, Variant } from '../site-page.ts'
import { MARK, openVariant, type Running, rest } from './shared.ts'

const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 1024, height: 640 },
]

async function boxOf(practice: Practice, selector: string): Promise<Box> {
  return practice.frame.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}

/** Places are whole pixels, so less than one may be shared. */
const apart = (a: Box, b: Box) =>
  a.right < b.left + 1 || b.right < a.left + 1 || a.bottom < b.top + 1 || b.bottom < a.top + 1

export async function coversNothing(practice: Practice, { editor, postButton }: Variant) {
  // Placing is asynchronous and follows the layout.
  await rest(150)
  const boxes = await practice.ask(({ __tools }) => __tools.boxes())
  expect(boxes).toHaveLength(1)
  for (const selector of [editor, postButton]) {
    const theirs = await boxOf(practice, selector)
    expect(
      boxes.every((own) => apart(own, theirs)),
      `${selector} ${JSON.stringify({ boxes, theirs })}`,
    ).toBe(true)
  }
  const [width, height] = await practice.frame.evaluate(() => [window.innerWidth, window.innerHeight] as const)
  for (const own of boxes) {
    expect(own.left >= 0 && own.top >= 0, `inside the window: ${JSON.stringify(own)}`).toBe(true)
    expect(own.right <= width && own.bottom <= height, `inside the window: ${JSON.stringify(own)}`).toBe(true)
  }
}

export function coversNoControls(site: SitePage, running: Running): void {
  const cases = site.variants.flatMap((variant) =>
    variant.viewport ? [{ ...variant, window: variant.viewport }] : WINDOWS.map((window) => ({ ...variant, window })),
  )
  describe.each(cases)('stands beside the composer: $name, $window.width by $window.height', (variant) => {
    it('covers neither editor nor post button, closed and open', async () => {
      const practice = running()
      await openVariant(practice, site, { ...variant, viewport: variant.window })
      await practice.type(`Een regel\nnog een regel ${MARK}`)
      await practice.see({ state: 'hints' })
      await practice.closeList()
      await practice.see({ expanded: false })
      await coversNothing(practice, variant)
      await practice.openList()
      await practice.see({ state: 'hints', expanded: true })
      await coversNothing(practice, variant)
      await practice.frame.click(variant.postButton)
      expect(await practice.ask(({ __posted }) => __posted.length)).toBe(1)
    })
  })
}
