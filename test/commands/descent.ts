export interface Row {
  label: number
  places: readonly number[]
  values: readonly number[]
  /** How many rows it counts for; 1 when left out. */
  times?: number
}

export interface Settings {
  size: number
  /** How often all rows are read. */
  rounds: number
  /** How hard weights are drawn to nothing. */
  shrink: number
  /** How many rows a step is made after; all when left out. */
  batch?: number
  /** How long the first steps are. */
  step?: number
  /** Keeps a weight within its bounds. */
  clamp?: (weight: number, place: number) => number
}

/** Logistic regression: descent with a step of its own for each weight (AdaGrad); the bias is the last of the slopes. The same rows give the same weights. */
export function descend(
  rows: readonly Row[],
  { size, rounds, shrink, batch = rows.length, step = 0.2, clamp = (weight) => weight }: Settings,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(size + 1)
  const slopes = new Float64Array(size + 1)
  const seen = new Float64Array(size + 1).fill(1e-8)
  const mean = rows.reduce((sum, { times = 1 }) => sum + times, 0) / rows.length
  const order = scattered(rows.length)
  for (let round = 0; round < rounds; round++) {
    for (let from = 0; from < rows.length; from += batch) {
      slopes.fill(0)
      const some = order.slice(from, from + batch)
      for (const at of some) addSlopes(slopes, weights, rows[at] as Row, mean * some.length)
      for (let place = 0; place <= size; place++) {
        const slope = read(slopes, place) + (place < size ? shrink * read(weights, place) : 0)
        seen[place] = read(seen, place) + slope * slope
        const weight = read(weights, place) - (step * slope) / Math.sqrt(read(seen, place))
        weights[place] = place === size ? weight : clamp(weight, place)
      }
    }
  }
  return { weights: weights.subarray(0, size), bias: read(weights, size) }
}

function addSlopes(slopes: Float64Array, weights: Float64Array, { label, places, values, times = 1 }: Row, of: number) {
  const bias = weights.length - 1
  let sum = read(weights, bias)
  for (let at = 0; at < places.length; at++) sum += read(weights, places[at] as number) * (values[at] as number)
  const error = (times * (1 / (1 + Math.exp(-sum)) - label)) / of
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number
    slopes[place] = read(slopes, place) + error * (values[at] as number)
  }
  slopes[bias] = read(slopes, bias) + error
}

/** All places below a length, far from their neighbours: rows of one source stand together in their files. */
function scattered(length: number): number[] {
  const places = Array.from({ length }, (_, at) => at)
  const GOLDEN = 0.618034
  return places.sort((a, b) => ((a * GOLDEN) % 1) - ((b * GOLDEN) % 1))
}

export function read(list: Float64Array, index: number): number {
  return list[index] ?? 0
}
