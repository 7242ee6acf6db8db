/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and weights together pass the threshold.
 */
export const bias = -0.93
/** For a draft that names no party, and for one that does: a neutral mention is only a warning. */
export const thresholds = { plain: 1.53, named: 1.76 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.04,0.79,1.4,0.3,0.79,0.63,0.62,0.35,1.39,1.4,0.51,0.25,1.11,1.4,0.54,0.95,1.4,0.77,0.49,1.4,1.4,0.62,1.11,0.77,1.09,0.75,0.32,0.95,0.22,0.74,0.48,0.3,0,1.4,1.4,0.45,1.4,0.97,1.13,0.61,0.49,0.46,0.22,0,0.83,0.58,1.18,0.36,0.11,0.44,1.25,1.4,1.36,0.41,0.2,1.35,1.4,1.4,0.09,1.4,0.74,1.27,1.02,1.4,0.75,1.4,0.25,0.33,1.4,0.53,1.4,0.87,0.87,1.4,1.4,1.4,0.14,1,1.4,-1,-0.59,-0.8,-1,-0.83,-1,-0.32,-1,-1,-1,-0.71,-0.09,-0.09,-0.77,-0.85,-0.01,-1,-0.36,-0.78,-1,-0.98,-0.81,-0.39,-1,-0.55,-1,-1,-1,0,2.5,2.5,2.34,2.48,0.88]
