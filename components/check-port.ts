import browser, { type Runtime } from 'webextension-polyfill'
import type { CheckResult, Draft } from '../rules/types.ts'

/**
 * The rules with their lexicons live in the extension's background, once for all tabs; a page holds only what reads and
 * shows. A draft goes over this port and no further.
 */
export const CHECK_PORT = 'check'

export interface Question {
  id: number
  draft: Draft
}

export type Answer = { id: number; result: CheckResult } | { id: number; error: string }

/** Milliseconds after which an answer is given up, so that the overlay can say so. */
const PATIENCE = 5000
const MOST_ASKED = 2

interface Waiting {
  draft: Draft
  /** A question lost with a stopped background is asked once more, not for ever. */
  asked: number
  resolve(result: CheckResult): void
  reject(error: Error): void
  timer: ReturnType<typeof setTimeout>
}

/** Asks the background. It may be stopped by the browser at any time; the next question, or one under way, wakes it. */
export class CheckClient {
  #port: Runtime.Port | undefined
  #waiting = new Map<number, Waiting>()
  #next = 1

  /** Wakes the background ahead of a question. @throws once the extension was updated or removed. */
  wake() {
    this.#connected()
  }

  /** Rejects when the background does not answer, or after an update of the extension under the page. */
  check(draft: Draft): Promise<CheckResult> {
    const id = this.#next++
    return new Promise<CheckResult>((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(id)?.reject(new Error('no answer')), PATIENCE)
      this.#waiting.set(id, { draft, asked: 0, resolve, reject, timer })
      this.#ask(id)
    })
  }

  #ask(id: number) {
    const waiting = this.#waiting.get(id)
    if (!waiting) return
    try {
      if (++waiting.asked > MOST_ASKED) throw new Error('the background does not stay')
      this.#connected().postMessage({ id, draft: waiting.draft } satisfies Question)
    } catch (error) {
      this.#settle(id)?.reject(error instanceof Error ? error : new Error(String(error)))
    }
  }

  #connected(): Runtime.Port {
    if (this.#port) return this.#port
    const port = browser.runtime.connect({ name: CHECK_PORT })
    port.onMessage.addListener((message) => this.#answered(message as Answer))
    port.onDisconnect.addListener(() => {
      this.#port = undefined
      for (const id of this.#waiting.keys()) this.#ask(id)
    })
    this.#port = port
    return port
  }

  #answered(answer: Answer) {
    const waiting = this.#settle(answer.id)
    if ('result' in answer) waiting?.resolve(answer.result)
    else waiting?.reject(new Error(answer.error))
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    clearTimeout(waiting?.timer)
    return waiting
  }
}
