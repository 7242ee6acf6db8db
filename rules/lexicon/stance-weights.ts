/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.25
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: -0.08, short: 0.9, named: 0.17, told: 3.87 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.4,0.72,0.01,1.31,0.02,0.33,1.33,0.57,1.4,0.53,0.48,0.67,0.64,0.01,0.72,1.4,0.95,1.4,1.4,1.39,0.14,0.5,1.09,1.39,1.37,1.37,1.39,0.49,1.2,0.76,0.57,0.71,1.12,1.37,1.4,1.04,1.01,0.7,0.35,1.34,0.75,0.82,0.27,0.27,0.25,1.38,0.17,0.04,0.59,1.4,0.79,0.98,0.16,0.02,0.7,0.49,0.66,0.03,0.25,0.68,0.64,0,0.5,0.57,1.37,0.62,0.61,0.49,0.26,1.11,0,0.06,0.92,0.83,1.4,0.21,0.45,1.4,-0.98,-0.34,-0.55,-1,-0.15,-0.99,-0.38,-0.38,-0.48,-0.83,-0.96,-0.79,-0.19,-0.97,-0.11,-1,-0.57,-0.27,-0.3,-1,-0.77,-0.47,-0.29,-0.98,-0.6,-0.96,-0.98,-0.7,-0.2,-0.16,-0.96,-0.69,2.5,2.5,2.5,2.5,1.79,2.21,1.41,1.45]
