/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.33
/** For a draft that names no party, for a short one, and for one that names a party: a neutral mention is only a warning. */
export const thresholds = { plain: 0.97, short: 2.07, named: 1.03 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,0.9,0.76,0.13,1.23,0,0.23,1.39,0.51,1.4,0.64,0.15,0.28,0.54,0.53,0.69,1.4,1.12,1.28,1.4,1.4,0.39,0.51,0.77,0.98,1.4,0.53,0.96,0.02,0.39,0.91,0.51,0.41,1.4,1.08,1.03,1.38,0.71,0.66,0.37,0.92,0.53,0.71,0.05,0.6,0.55,0.81,0,0.26,0.08,0.77,0.97,0.59,0.28,0,0.74,0.94,0.43,0,0,0.41,0.76,0.48,1.4,0.37,1.39,0.72,0.11,0.7,0.16,0.89,0.29,0.16,0.71,1.03,1.1,0.28,0.27,1.31,-0.95,-0.67,-0.73,-1,-0.09,-0.77,-0.11,-0.59,-0.6,-1,-1,-0.61,-0.02,-0.78,-0.51,-0.88,-0.77,-0.54,-0.32,-1,-0.98,-0.25,-0.17,-0.93,-1,-1,-1,-0.95,-0.01,-0.14,-0.85,-0.75,2.5,1.83,2.5,2.23,0.79,1.67,0.34,2.43]
