/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.34
/** For a draft that names no party, for a short one, and for one that names a party: a neutral mention is only a warning. */
export const thresholds = { plain: 1.01, short: 2.07, named: 0.93 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,0.9,0.75,0.13,1.24,0,0.21,1.4,0.53,1.4,0.66,0.14,0.13,0.57,0.5,0.66,1.4,1.01,1.38,1.4,1.4,0.41,0.52,0.78,0.98,1.4,0.72,0.98,0.1,0.37,0.9,0.49,0.38,1.4,1.05,0.96,1.37,0.7,0.67,0.37,0.93,0.53,0.66,0.06,0.6,0.61,0.76,0,0.23,0.03,0.79,1,0.56,0.24,0,0.74,0.94,0.36,0,0,0.42,0.73,0.47,1.4,0.26,1.4,0.72,0.09,0.65,0.15,0.89,0.29,0.17,0.71,1.14,1.06,0.29,0.28,1.38,-0.93,-0.67,-0.66,-1,-0.1,-0.73,-0.18,-0.61,-0.58,-1,-1,-0.64,0,-0.82,-0.34,-0.87,-0.79,-0.53,-0.29,-1,-0.91,-0.24,-0.18,-0.94,-1,-1,-1,-0.91,-0.01,-0.17,-0.84,-0.7,2.5,1.88,2.5,2.21,0.8,1.61,0.34,2.42]
