/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.32
/** For a draft that names no party, for a short one, and for one that names a party: a neutral mention is only a warning. */
export const thresholds = { plain: 1.1, short: 1.51, named: 0.75 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,0.86,0.79,0.14,1.17,0,0.34,1.38,0.49,1.4,0.62,0.16,0.7,0.56,0.69,0.7,1.4,1.15,1.23,1.4,1.4,0.46,0.53,0.76,0.98,1.4,0.5,0.97,0.01,0.36,0.94,0.5,0.36,1.4,1.05,1.03,1.36,0.66,0.64,0.38,0.92,0.54,0.71,0.24,0.54,0.57,0.83,0,0.28,0.16,0.77,0.98,0.47,0.38,0,0.73,0.85,0.5,0,0.04,0.48,0.77,0.54,1.4,0.52,1.36,0.7,0.13,0.61,0.15,0.9,0.28,0.18,0.65,1.29,1.17,0.27,0.25,1.26,-0.94,-0.63,-0.79,-1,-0.04,-0.78,-0.19,-0.58,-0.59,-1,-1,-0.64,-0.06,-0.78,-0.52,-0.86,-0.75,-0.53,-0.31,-1,-0.92,-0.21,-0.16,-0.94,-1,-1,-1,-0.95,-0.01,2.5,1.82,2.5,2.22,0.78,1.79,0.34,2.46]
