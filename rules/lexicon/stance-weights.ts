/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.25
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: -0.11, short: 0.97, named: 0.15, told: 3.82 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.38,0.77,0.03,1.31,0,0.34,1.35,0.56,1.4,0.53,0.46,0.66,0.67,0.02,0.71,1.4,0.98,1.4,1.4,1.39,0.17,0.48,1.1,1.37,1.37,1.35,1.4,0.47,1.19,0.73,0.58,0.74,1.13,1.4,1.4,1.04,1.02,0.68,0.36,1.33,0.73,0.8,0.29,0.3,0.25,1.38,0.17,0.01,0.57,1.4,0.72,1,0.17,0,0.71,0.47,0.65,0.01,0.24,0.69,0.67,0.05,0.49,0.58,1.39,0.61,0.61,0.47,0.28,1.11,0,0.08,0.89,0.9,1.4,0.22,0.47,1.4,-0.96,-0.32,-0.57,-1,-0.18,-0.99,-0.36,-0.37,-0.48,-0.81,-0.97,-0.79,-0.18,-0.96,-0.12,-1,-0.57,-0.25,-0.31,-1,-0.75,-0.41,-0.3,-0.98,-0.59,-0.96,-0.98,-0.71,-0.18,-0.18,-0.97,-0.7,2.5,2.5,2.5,2.5,1.81,2.24,1.37,1.47]
