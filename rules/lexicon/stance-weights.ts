/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.33
/** For a draft that names no party, for a short one, and for one that names a party: a neutral mention is only a warning. */
export const thresholds = { plain: 1.01, short: 2.13, named: 1.06 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,0.89,0.76,0.13,1.23,0,0.29,1.4,0.53,1.4,0.67,0.14,0.12,0.57,0.51,0.67,1.4,1.05,1.33,1.4,1.4,0.42,0.53,0.77,0.98,1.4,0.58,0.99,0.11,0.38,0.89,0.52,0.41,1.4,1.07,1,1.36,0.7,0.66,0.37,0.91,0.52,0.67,0.06,0.6,0.57,0.79,0,0.24,0.04,0.77,0.97,0.55,0.26,0,0.73,0.92,0.39,0,0,0.41,0.75,0.45,1.4,0.3,1.39,0.72,0.07,0.67,0.15,0.9,0.29,0.18,0.71,1.08,1.08,0.29,0.28,1.32,-0.91,-0.66,-0.69,-1,-0.07,-0.77,-0.14,-0.58,-0.53,-1,-1,-0.63,0,-0.83,-0.36,-0.87,-0.78,-0.53,-0.29,-1,-0.95,-0.23,-0.21,-0.95,-1,-1,-1,-0.93,-0.01,-0.15,-0.84,-0.75,2.5,1.87,2.5,2.22,0.79,1.59,0.34,2.41]
