/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.52
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: -0.25, short: 1.74, named: 0.32, told: 3.16 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.05,0.93,0.02,1.4,0.02,0.28,1.39,0.49,1.39,0.47,0.59,0.18,0.63,0.02,0.81,1.39,0.98,1.39,1.4,1.39,0.05,0.52,1.14,1.36,1.37,1.27,1.38,0.6,1.33,0.58,0.52,0.61,1.1,1.36,1.37,1.24,0.82,0.79,0.34,1.03,0.75,0.74,0.43,0.23,0.52,1.37,0.05,0.01,0.5,1.24,1.03,1.03,0.09,0.01,0.81,0.5,0.87,0.06,0.47,0.61,0.83,0,0.72,0.65,1.4,0.68,0.6,0.38,0.26,1.08,0,0.05,1.08,0.84,1.4,0.29,0.42,1.39,-0.81,-0.38,-0.62,-0.99,-0.12,-0.93,-0.43,-0.31,-0.6,-0.8,-0.9,-0.71,-0.02,-0.85,-0.02,-0.96,-0.67,-0.44,-0.29,-0.98,-0.68,-0.44,-0.26,-0.96,-0.75,-0.99,-0.98,-0.62,-0.21,-0.16,-0.96,-0.99,2.5,2.49,2.5,2.5,1.46,2.37,1.59,1.63]
