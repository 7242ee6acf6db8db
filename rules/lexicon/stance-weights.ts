/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and weights together pass the threshold.
 */
export const bias = -0.23
/** For a draft that names no party, and for one that does: a neutral mention is only a warning. */
export const thresholds = { plain: 1.64, named: 1.69 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [0,0,0,0,0.42,0,0,1.26,0.39,0.51,0.29,0.46,0.87,0,0.54,0.86,1.2,1.3,0.04,0.17,0,0,0.51,0.81,0.36,0.38,0,0.24,0,1.27,1.08,1.23,0,0.5,0.9,0.06,0.23,0,0,0,0.74,0,0.02,0.45,1.4,0.92,0.71,0.92,0.79,0.03,0.58,0.95,0.68,0,0.94,1,1.4,0.66,0,0.49,0.68,0.99,0.68,0.63,0.57,0.62,0.1,0,0.63,0.52,0.38,0.66,0,0.61,0,0.37,0.24,0.05,0,0,0,0.94,0.53,0.36,0.72,0.03,0.23,0.01,0.64,0,1.19,1.1,0.05,0.78,0,0.26,0.11,0,0.44,0.48,0.39,1.4,0,0.01,0,0,0,0.77,0.16,0,1.12,0.18,0.74,0.38,0,0,-0.62,-0.54,0,0,-0.17,-0.05,-0.37,0,-0.86,-1,0,-0.07,0,0,0,-0.84,0,-1,0,-0.09,0,-0.83,0,-1,0,-0.57,0,0,-0.39,-1,-0.86,-0.91,0,0,0,-0.18,0,-1,2.34,1.75,1.87,0]
