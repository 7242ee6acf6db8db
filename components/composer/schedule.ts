/** Milliseconds of rest after the last change before a check runs, and the most that steady typing may put it off. */
const REST = 110
const MOST = 400

export interface Schedule {
  /** Asks for a run; runs come together until the typing rests. */
  request(): void
}

/** Runs `run` once the requests rest. Nothing runs after the signal is aborted. */
export function schedule(run: () => void, signal: AbortSignal): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined
  let first = 0
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  const fire = () => {
    timer = undefined
    run()
  }
  return {
    request() {
      if (signal.aborted) return
      const now = performance.now()
      if (timer === undefined) first = now
      clearTimeout(timer)
      timer = setTimeout(fire, Math.max(0, Math.min(REST, first + MOST - now)))
    },
  }
}
