import type { Practice } from '../../browsers/practice.ts'
import type { SitePage, Variant } from '../site-page.ts'

/** Tests get the browser when they run, not when they are described. */
export type Running = () => Practice

/** A mark that one small rule finds anywhere, on any surface and in any language. */
export const MARK = '#ad'
export const MARK_RULE = { rule: 'paid-promotion', severity: 'error' }

/** Opens a variant with the site's account registered and puts the caret in its editor. */
export async function openVariant(practice: Practice, site: SitePage, variant: Variant): Promise<void> {
  await practice.open(variant.path, { accounts: [site.account] }, variant.viewport)
  if (variant.frame) await practice.enter(variant.frame)
  await focusEditor(practice, variant.editor)
}

/** Opens a variant and types a draft that the mark's rule, and nothing else, finds something in. */
export async function openWithHint(practice: Practice, site: SitePage, variant: Variant): Promise<void> {
  await openVariant(practice, site, variant)
  await practice.type(`Tekst ${MARK}`)
  await practice.see({ state: 'hints', hints: [MARK_RULE] })
}

export async function focusEditor(practice: Practice, editor: string): Promise<void> {
  await practice.frame.waitForSelector(editor)
  await practice.frame.click(editor)
}

export async function modelText(practice: Practice, index: number): Promise<string> {
  return practice.frame.evaluate(
    (place) => (window as unknown as { __draft(index: number): string }).__draft(place),
    index,
  )
}

export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
