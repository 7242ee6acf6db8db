/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.32
/** For a draft that names no party, for a short one, and for one that names a party: a neutral mention is only a warning. */
export const thresholds = { plain: 1.02, short: 1.58, named: 1.03 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,0.9,0.76,0.14,1.18,0,0.33,1.38,0.51,1.4,0.64,0.13,0.69,0.55,0.7,0.71,1.4,1.09,1.28,1.4,1.4,0.46,0.49,0.76,0.96,1.4,0.5,0.96,0.01,0.38,0.92,0.5,0.39,1.4,1.07,1.03,1.4,0.68,0.65,0.38,0.89,0.51,0.7,0.22,0.58,0.54,0.82,0,0.26,0.17,0.77,0.96,0.56,0.39,0,0.75,0.93,0.51,0,0.06,0.49,0.75,0.46,1.4,0.51,1.4,0.71,0.13,0.62,0.16,0.84,0.28,0.17,0.66,1.27,1.09,0.28,0.26,1.28,-0.95,-0.61,-0.77,-1,-0.07,-0.78,-0.11,-0.6,-0.56,-1,-1,-0.63,-0.05,-0.81,-0.51,-0.87,-0.77,-0.54,-0.31,-1,-0.99,-0.2,-0.17,-0.96,-1,-1,-1,-0.95,-0.03,2.5,1.82,2.5,2.22,0.79,1.64,0.34,2.42]
