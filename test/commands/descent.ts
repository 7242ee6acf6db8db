export interface Row {
  label: number
  places: readonly number[]
  values: readonly number[]
  /** How many rows it counts for; 1 when left out. */
  times?: number
}

export interface Settings {
  size: number
  rounds: number
  /** How hard weights are drawn to nothing. */
  shrink: number
  /** Keeps a weight within its bounds. */
  clamp?: (weight: number, place: number) => number
}

/** Logistic regression: full-batch descent with a step of its own for each weight (AdaGrad); the bias is the last of the slopes. */
export function descend(
  rows: readonly Row[],
  { size, rounds, shrink, clamp = (weight) => weight }: Settings,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(size)
  const slopes = new Float64Array(size + 1)
  const seen = new Float64Array(size + 1).fill(1e-8)
  const total = rows.reduce((sum, { times = 1 }) => sum + times, 0)
  let bias = 0
  for (let round = 0; round < rounds; round++) {
    slopes.fill(0)
    for (const { label, places, values, times = 1 } of rows) {
      let sum = bias
      for (const [at, place] of places.entries()) sum += read(weights, place) * (values[at] ?? 0)
      const error = (times * (1 / (1 + Math.exp(-sum)) - label)) / total
      for (const [at, place] of places.entries()) slopes[place] = read(slopes, place) + error * (values[at] ?? 0)
      slopes[size] = read(slopes, size) + error
    }
    for (let place = 0; place <= size; place++) {
      const slope = read(slopes, place) + (place < size ? shrink * read(weights, place) : 0)
      seen[place] = read(seen, place) + slope * slope
      const change = (0.2 * slope) / Math.sqrt(read(seen, place))
      if (place === size) bias -= change
      else weights[place] = clamp(read(weights, place) - change, place)
    }
  }
  return { weights, bias }
}

export function read(list: Float64Array, index: number): number {
  return list[index] ?? 0
}
