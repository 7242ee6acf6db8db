/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and weights together pass the threshold.
 */
export const bias = -0.22
/** For a draft that names no party, and for one that does: a neutral mention is only a warning. */
export const thresholds = { plain: 1.46, named: 1.72 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [0,0,0,0,0.41,0,0,1.27,0.39,0.5,0.3,0.47,0.86,0,0.53,0.85,1.19,1.33,0.09,0.15,0,0,0.51,0.82,0.34,0.36,0,0.24,0,1.26,1.14,1.06,0,0.51,0.43,0,0.22,0,0,0,0.72,0,0.02,0.44,1.4,0.91,0.7,0.91,0.79,0.03,0.58,0.95,0.67,0,0.93,1.04,1.4,0.66,0,0.49,0.68,1,0.67,0.63,0.58,0.63,0.1,0,0.62,0.51,0.38,0.66,0,0.61,0,0.37,0.23,0.05,0,0,0,0.94,0.55,0.34,0.72,0.03,0.26,0.01,0.65,0,1.2,1.1,0.04,0.78,0,0.25,0.11,0,0.2,0.49,0.42,1.4,0,0.01,0,0,0,0.76,0.16,0,1.12,0,0.75,0.38,0,0,-0.62,-0.53,-0.03,0,-0.16,-0.06,-0.44,0,-0.92,-1,0,-0.07,0,0,0,-0.83,0,-1,0,-0.11,0,-0.9,0,-1,0,-0.57,0,0,-0.39,-1,-0.87,-0.92,0,0,0,-0.17,0,-1,2.33,1.77,1.88,0]
