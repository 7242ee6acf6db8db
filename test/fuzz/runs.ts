/** The same cases every time; another seed (SEED=7 npm test) is a way to look for more, and more RUNS to look longer. */
const SEED = Number(process.env['SEED'] ?? 1)
const RUNS = Number(process.env['RUNS'] ?? 2000)

export const many = (share = 1) => ({ numRuns: Math.ceil(RUNS * share), seed: SEED })

export function tell(what: string, share = 1) {
  console.info(`fuzz: ${what}, ${many(share).numRuns} cases, seed ${SEED}`)
}
