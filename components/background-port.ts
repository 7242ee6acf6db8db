import browser, { type Runtime } from 'webextension-polyfill'
import type { CheckResult, Draft } from '../rules/types.ts'
import type { Register } from './accounts/register.ts'

/**
 * The rules with their lexicons, and the schemas that read accounts and policy, live in the extension's background, once
 * for all tabs; a page holds only what reads and shows. A draft goes over this port and no further.
 */
export const BACKGROUND_PORT = 'background'

export type Request = { ask: 'check'; draft: Draft } | { ask: 'register' }

export interface Answers {
  check: CheckResult
  register: Register
}

export type Question = Request & { id: number }
export type Answer = { id: number; answer: Answers[Request['ask']] } | { id: number; error: string }

/** Milliseconds after which an answer is given up, so that the overlay can say so. */
const PATIENCE = 5000
const MOST_ASKED = 2

interface Waiting {
  request: Request
  /** A question lost with a stopped background is asked once more, not for ever. */
  asked: number
  resolve(answer: Answers[Request['ask']]): void
  reject(error: Error): void
  timer: ReturnType<typeof setTimeout>
}

/** Asks the background. It may be stopped by the browser at any time; the next question, or one under way, wakes it. */
export class BackgroundClient {
  #port: Runtime.Port | undefined
  #waiting = new Map<number, Waiting>()
  #next = 1

  /** Wakes the background ahead of a question. @throws once the extension was updated or removed. */
  wake() {
    this.#connected()
  }

  /** Rejects when the background does not answer, or after an update of the extension under the page. */
  ask<R extends Request>(request: R): Promise<Answers[R['ask']]> {
    const id = this.#next++
    const answer = new Promise<Answers[Request['ask']]>((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(id)?.reject(new Error('no answer')), PATIENCE)
      this.#waiting.set(id, { request, asked: 0, resolve, reject, timer })
      this.#send(id)
    })
    return answer as Promise<Answers[R['ask']]>
  }

  #send(id: number) {
    const waiting = this.#waiting.get(id)
    if (!waiting) return
    try {
      if (++waiting.asked > MOST_ASKED) throw new Error('the background does not stay')
      this.#connected().postMessage({ ...waiting.request, id } satisfies Question)
    } catch (error) {
      this.#settle(id)?.reject(error instanceof Error ? error : new Error(String(error)))
    }
  }

  #connected(): Runtime.Port {
    if (this.#port) return this.#port
    const port = browser.runtime.connect({ name: BACKGROUND_PORT })
    port.onMessage.addListener((message) => this.#answered(message as Answer))
    port.onDisconnect.addListener(() => {
      // Looked at, so that the browser does not complain in the page's console that nobody did.
      void browser.runtime.lastError
      this.#port = undefined
      for (const id of this.#waiting.keys()) this.#send(id)
    })
    this.#port = port
    return port
  }

  #answered(answer: Answer) {
    const waiting = this.#settle(answer.id)
    if ('answer' in answer) waiting?.resolve(answer.answer)
    else waiting?.reject(new Error(answer.error))
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    clearTimeout(waiting?.timer)
    return waiting
  }
}
