/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.36
/** For a draft that names no party, and for one that does: a neutral mention is only a warning. */
export const thresholds = { plain: 1.19, named: 0.75 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,0.96,0.75,0.29,1.12,0,0.34,1.4,0.5,1.4,0.72,0.26,0.69,0.59,0.76,0.74,1.4,1.14,1.25,1.4,1.4,0.53,0.53,0.76,1.05,1.38,0.62,0.98,0.14,0.37,0.8,0.6,0.37,1.4,1.08,1.06,1.4,0.75,0.65,0.52,0.92,0.55,0.77,0.33,0.49,0.46,0.87,0,0.26,0.13,0.72,0.95,0.48,0.66,0,0.99,0.79,0.8,0,0.6,0.62,0.93,0.53,1.4,0.58,1.4,0.66,0.2,0.77,0.23,0.8,0.28,0.15,0.83,1.36,1.2,0.26,0.25,1.26,-0.9,-0.62,-0.76,-1,0,-0.82,-0.15,-0.61,-0.5,-1,-1,-0.53,0,-0.77,-0.46,-0.85,-0.67,-0.56,-0.31,-1,-0.98,-0.03,-0.17,-0.99,-1,-1,-1,-0.93,-0.01,2.5,1.91,2.5,2.17,0.78]
