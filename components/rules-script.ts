import browser from 'webextension-polyfill'
import type { check } from '../rules/index.ts'

/**
 * The rules with their lexicons are a script of their own, so that a page on which nobody writes does not load them.
 * It is imported into the content script's own world (never the page's) when the first composer gets the focus.
 */
export interface Rules {
  check: typeof check
}

const holder = globalThis as typeof globalThis & { berichtwijzerRules?: Rules }

/** Called by the rules script itself. */
export function offerRules(rules: Rules) {
  holder.berichtwijzerRules = rules
}

/** @throws when the script cannot be loaded, such as after an update of the extension under the page. */
export async function loadRules(): Promise<Rules> {
  if (!holder.berichtwijzerRules) await import(/* @vite-ignore */ browser.runtime.getURL('rules.js'))
  if (!holder.berichtwijzerRules) throw new Error('the rules script did not load')
  return holder.berichtwijzerRules
}
