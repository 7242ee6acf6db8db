/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -0.87
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: 0.4, short: 3.43, named: -0.03, told: 2.35 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.09,0.5,0,1.4,0,0.23,1.29,0.37,1.4,0.28,0.39,0.02,0.36,0,0.43,1.4,0.77,1.35,1.4,1.18,0.33,0.33,0.87,1.16,1.4,1.14,1.03,0.43,0.89,0.76,0.39,0.6,0.86,0.97,1.09,0.95,0.72,0.47,0.19,0.79,0.6,0.63,0.35,0.28,0.42,0.78,0.09,0.01,0.45,1.1,0.63,0.69,0.38,0,0.75,0.48,0.64,0,0.21,0.46,0.66,0.17,0.51,0.46,1.4,0.54,0.42,0.33,0.15,0.74,0,0.04,0.5,0.8,1.12,0.33,0.22,1.34,-0.5,-0.28,-0.57,-0.75,-0.39,-0.7,-0.33,-0.68,-0.32,-0.92,-0.75,-0.61,0,-0.86,-0.44,-0.92,-0.6,-0.38,-0.13,-0.83,-0.52,-0.36,-0.06,-0.51,-0.45,-0.49,-0.71,-0.39,-0.11,-0.09,-0.63,-0.45,2.5,2.05,2.5,2.44,0.91,1.59,0.78,1.17]
