/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.51
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: -0.32, short: 1.67, named: 0.06, told: 3.3 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.03,0.96,0.02,1.35,0.03,0.31,1.38,0.48,1.39,0.44,0.54,0.13,0.64,0.01,0.79,1.4,0.98,1.38,1.38,1.39,0,0.51,1.12,1.38,1.4,1.17,1.4,0.56,1.21,0.57,0.52,0.69,1.07,1.38,1.37,1.13,0.76,0.73,0.37,1.05,0.73,0.83,0.45,0.29,0.93,1.39,0.09,0.07,0.5,1.2,1.08,1.06,0.07,0.01,0.91,0.54,0.8,0.12,0.63,0.57,0.89,0.04,0.62,0.7,1.4,0.73,0.72,0.42,0.25,1.25,0,0.05,1.05,0.95,1.36,0.54,0.37,1.4,-0.74,-0.38,-0.6,-0.98,-0.18,-0.92,-0.46,-0.34,-0.54,-0.84,-0.87,-0.65,-0.06,-0.78,-0.06,-0.96,-0.65,-0.46,-0.23,-0.98,-0.66,-0.46,-0.25,-0.97,-0.78,-0.95,-1,-0.63,-0.25,-0.16,-0.98,-0.98,2.5,2.49,2.5,2.5,1.38,2.46,1.59,1.74]
