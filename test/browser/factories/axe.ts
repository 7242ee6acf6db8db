import axe from 'axe-core'
import { expect } from 'vitest'
import type { Practice } from '../../browsers/practice.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails when axe finds a fault in the overlay, or has not looked at what matters most. */
export async function expectAccessible(practice: Practice): Promise<void> {
  await practice.page.evaluate(axe.source)
  const { faults, looked } = await practice.page.evaluate(async (tags) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe
    const { violations, passes } = await run('berichtwijzer-hints', { runOnly: tags })
    const faults = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
    return { faults, looked: passes.map(({ id }) => id) }
  }, RULES)
  expect(faults).toEqual([])
  expect(looked).toEqual(expect.arrayContaining(['color-contrast', 'button-name', 'target-size']))
}
