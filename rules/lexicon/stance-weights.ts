/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.59
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: -0.1, short: 1.59, named: 0.25, told: 3.41 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.12,0.87,0.04,1.37,0,0.23,1.38,0.53,1.4,0.6,0.53,0,0.66,0.03,0.82,1.4,1.04,1.4,1.39,1.38,0,0.5,1.15,1.39,1.4,1.26,1.38,0.44,1.27,0.72,0.51,0.72,1.08,1.36,1.37,1.11,0.96,0.71,0.3,1.25,0.8,0.77,0.4,0.26,1.03,1.39,0.08,0.01,0.62,1.4,0.97,1.08,0.15,0.02,0.77,0.45,0.79,0.04,0.31,0.59,0.76,0.04,0.67,0.5,1.4,0.65,0.55,0.34,0.3,1.04,0,0.02,1.11,0.92,1.4,0.41,0.31,1.4,-0.7,-0.39,-0.58,-1,-0.15,-0.9,-0.37,-0.31,-0.49,-0.75,-0.97,-0.79,-0.17,-0.92,-0.03,-0.99,-0.51,-0.37,-0.34,-1,-0.78,-0.29,-0.28,-0.99,-0.79,-0.95,-0.98,-0.63,-0.24,-0.1,-0.98,-0.74,2.5,2.5,2.5,2.5,1.45,2.26,1.53,1.53]
