/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.36
/** For a draft that names no party, for a short one, and for one that names a party: a neutral mention is only a warning. */
export const thresholds = { plain: 1.04, short: 1.92, named: 0.45 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,0.91,0.75,0.14,1.23,0,0.23,1.27,0.43,1.4,0.67,0.14,0.12,0.56,0.51,0.64,1.4,0.98,1.4,1.4,1.4,0.4,0.51,0.79,0.98,1.4,0.72,0.98,0.1,0.39,0.9,0.37,0.41,1.4,1.06,0.98,1.4,0.72,0.67,0.33,0.93,0.53,0.67,0.08,0.63,0.63,0.76,0,0.23,0.04,0.79,1,0.56,0.24,0,0.77,0.94,0.37,0,0,0.42,0.74,0.45,1.4,0.27,1.4,0.73,0.12,0.48,0.15,0.88,0.3,0.17,0.74,1.12,1.07,0.3,0.29,1.37,-0.92,-0.66,-0.67,-1,-0.1,-0.73,-0.15,-0.59,-0.57,-1,-1,-0.64,0,-0.82,-0.34,-0.84,-0.79,-0.53,-0.32,-1,-0.95,-0.23,-0.17,-0.95,-1,-1,-1,-0.85,-0.02,-0.16,-0.83,-0.7,2.5,1.9,2.5,2.21,0.84,1.63,0.34,2.42]
