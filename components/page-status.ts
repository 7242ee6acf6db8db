import browser from 'webextension-polyfill'
import type { AccountType, Platform } from '../rules/types.ts'
import type { State } from './overlay/view.ts'

/** What a content script tells the popup about its page. Never a word of the draft. */
export interface PageStatus {
  platform: Platform
  /** The composer in use; null when none has been written in. */
  composer: { state: State; account: { handle: string; type: AccountType } | null; hints: number } | null
}

const QUESTION = 'page-status'

/** Milliseconds in which a frame with a composer in it answers before the page around it. */
const FRAMES_FIRST = 100

/** Answers the popup, until the signal is aborted. */
export function answerStatus(status: () => PageStatus, signal: AbortSignal) {
  const listener = (message: unknown) => (message === QUESTION ? answerFrom(status()) : undefined)
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
}

/** Each frame of the page is asked and the first answer counts: one with a composer, or else the page itself. */
function answerFrom(status: PageStatus): Promise<PageStatus> | undefined {
  if (status.composer) return Promise.resolve(status)
  if (window !== window.top) return undefined
  return new Promise((resolve) => setTimeout(resolve, window.length > 0 ? FRAMES_FIRST : 0, status))
}

/** The status of the page in front; undefined where the extension is not. It needs no permission to read addresses. */
export async function askStatus(): Promise<PageStatus | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return undefined
  const answer: unknown = await browser.tabs.sendMessage(tab.id, QUESTION).catch(() => undefined)
  return (answer ?? undefined) as PageStatus | undefined
}
