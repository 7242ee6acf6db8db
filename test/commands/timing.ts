import type { Tool } from './peers.ts'

const ROUNDS = 12
const ROUND_MS = 50

/** Milliseconds of one run, in order; the tools take turns, so that a busy moment hits them all. */
export async function measure(tools: readonly Tool[], pieces: readonly string[]): Promise<Map<string, number[]>> {
  const taken = new Map(tools.map(({ name }) => [name, [] as number[]]))
  for (let round = -1; round < ROUNDS; round++) {
    for (const { name, run } of tools) {
      const times = await runFor(ROUND_MS, run, pieces)
      if (round >= 0) taken.get(name)?.push(...times)
    }
  }
  for (const times of taken.values()) times.sort((a, b) => a - b)
  return taken
}

async function runFor(ms: number, run: Tool['run'], pieces: readonly string[]): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + ms
  for (let at = 0; performance.now() < end; at++) {
    const start = performance.now()
    const answer = run(pieces[at % pieces.length] as string)
    if (answer instanceof Promise) await answer
    times.push(performance.now() - start)
  }
  return times
}

export const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
export const median = (times: readonly number[]) =>
  quantile(
    [...times].sort((a, b) => a - b),
    0.5,
  )
