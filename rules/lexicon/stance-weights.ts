/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and weights together pass the threshold.
 */
export const bias = -0.88
/** For a draft that names no party, and for one that does: a neutral mention is only a warning. */
export const thresholds = { plain: 1.31, named: 1.37 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [0.98,1.13,1.34,0.14,0.56,0.57,0.6,0.3,1.4,1.4,0.57,0.17,1.1,0.75,0.35,0.9,1.4,1.3,0.6,1.27,1.4,0.58,1.02,0.61,1.4,0.95,0.26,0.83,0.34,0.72,0.29,0.67,0.34,1.4,1.4,0.42,1.4,0.89,1.32,0.69,0.59,0.45,0.36,0.3,0.75,0.62,1.16,0.41,0.13,0.33,1.4,1.4,1.29,0.5,0.19,1.4,1.4,1.4,0.19,1.4,0.61,1.33,1.01,1.4,0.71,1.4,0.23,0.31,1.36,0.51,1.4,0.74,0.77,1.4,1.4,1.4,0.15,0.88,1.4,-1,-0.65,-0.87,-1,-0.74,-1,-0.38,-1,-1,-1,-0.84,-0.18,-0.47,-0.86,-0.84,-0.14,-1,-0.39,-0.76,-1,-1,-0.63,-0.47,-1,-0.59,2.5,2.5,2.29,2.45,0.78]
