/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.28
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: -0.19, short: 1.25, named: 0.13, told: 3.81 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.38,0.76,0.04,1.32,0.05,0.31,1.4,0.65,1.4,0.58,0.45,0.68,0.62,0.02,0.68,1.4,0.95,1.38,1.38,1.39,0.14,0.49,1.04,1.4,1.39,1.37,1.35,0.47,1.03,0.74,0.55,0.7,1.05,1.36,1.39,1.04,1.02,0.7,0.37,1.34,0.75,0.83,0.28,0.26,0.26,1.35,0.18,0,0.53,1.36,0.79,0.96,0.17,0.02,0.73,0.53,0.63,0.06,0.24,0.73,0.67,0.01,0.51,0.58,1.38,0.61,0.61,0.47,0.31,1.07,0,0.12,0.86,0.91,1.36,0.38,0.48,1.37,-0.97,-0.37,-0.58,-0.99,-0.13,-0.98,-0.35,-0.36,-0.53,-0.81,-0.9,-0.8,-0.15,-0.97,-0.12,-0.99,-0.6,-0.24,-0.29,-1,-0.76,-0.43,-0.32,-0.98,-0.61,-0.99,-0.98,-0.65,-0.16,-0.19,-0.95,-0.71,2.5,2.5,2.5,2.5,1.82,2.21,1.35,1.44]
