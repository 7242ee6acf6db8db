/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and weights together pass the threshold.
 */
export const bias = -1.53
/** For a draft that names no party, and for one that does: a neutral mention is only a warning. */
export const thresholds = { plain: 0.10, named: 0.98 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [0.4,0.2,0,0,0.42,0,0,1.09,1.17,0.79,0.34,0.58,0.51,0.54,0,0.35,1.4,0.76,1.18,0.8,0.02,0.03,0,0.23,0.99,1.12,0.46,0,0.12,0,1.4,0.59,0.59,0.19,0.39,0.98,0,0.44,0,0.13,0,0.21,0,0.44,0.36,0.95,0.57,0.41,0.82,0.48,0,0.54,0.53,0.32,0,0.91,0.91,1.38,1.09,0.22,0.43,0.57,0.74,0.7,0.95,0.58,0.86,0.22,0.24,0.24,0.29,0.19,0.23,0.21,0.62,0.28,0,0.42,0.34,0,0,0,0.48,0.83,0.37,0.92,0.98,0,0.35,0,0.8,0.25,0.68,0.91,0.13,0.29,0,0.42,0,0,0.57,0.39,0.48,1.32,0,0.01,0,0.24,0,0.97,0.07,0,0.98,0.22,0.46,0.55,0,0.03,-0.37,-0.14,-0.2,-0.32,-0.12,-0.08,0,-0.32,-0.57,0,0,0,0,0,-1,-0.15,-1,-0.03,-0.18,-0.24,-0.59,-0.26,-0.86,0,-0.49,-0.73,-0.05,-0.37,-0.2,-0.45,-0.64,0,-0.12,-0.09,0,-0.59,-0.38,2.5,1.61,1.8,0.15]
