/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.24
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: 0.12, short: 3.04, named: 0.41, told: 3.85 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.39,1.35,0.74,0.02,1.32,0.01,0.32,1.39,0.52,1.4,0.56,0.48,0.66,0.67,0.03,0.72,1.39,0.95,1.4,1.38,1.39,0.14,0.5,1.05,1.38,1.4,1.38,1.38,0.49,1.21,0.73,0.56,0.69,1.09,1.38,1.4,1.06,1.04,0.71,0.35,1.31,0.76,0.82,0.24,0.24,0.26,1.37,0.22,0.03,0.56,1.35,0.77,1,0.17,0.01,0.73,0.54,0.63,0.01,0.24,0.7,0.64,0,0.54,0.57,1.39,0.65,0.62,0.48,0.29,1.27,0,0.09,0.95,0.92,1.4,0.25,0.53,1.4,-0.96,-0.38,-0.54,-0.98,-0.13,-0.99,-0.38,-0.37,-0.52,-0.81,-0.98,-0.78,-0.19,-0.98,-0.15,-0.99,-0.61,-0.26,-0.29,-0.96,-0.76,-0.43,-0.26,-0.97,-0.61,-0.98,-0.99,-0.66,-0.18,-0.08,-0.95,-0.69,2.5,2.48,2.5,2.5,1.82,2.23,1.35,1.39]
