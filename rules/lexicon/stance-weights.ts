/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.2
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: 0.29, short: 2.75, named: 0.53, told: 2.37 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.31,0.51,0,1.4,0,0.18,1.31,0.32,1.4,0.33,0.46,0.03,0.36,0,0.55,1.4,0.8,1.4,1.4,1.23,0.48,0.33,0.84,1.12,1.4,1.16,1.04,0.46,0.98,0.76,0.57,0.43,1.11,0.96,1.08,1.13,0.75,0.55,0.29,0.83,0.62,0.66,0.27,0.29,0.47,0.83,0.17,0.17,0.46,1.08,0.75,0.71,0.39,0,0.8,0.64,0.73,0.06,0.28,0.48,0.75,0.12,0.62,0.33,1.4,0.51,0.37,0.33,0.19,0.8,0,0.06,0.63,0.83,1.25,0.4,0.23,1.4,-0.53,-0.31,-0.56,-0.8,-0.32,-0.77,-0.16,-0.7,-0.33,-0.76,-0.79,-0.67,-0.03,-0.77,-0.37,-0.88,-0.59,-0.47,-0.17,-0.88,-0.59,-0.34,-0.09,-0.49,-0.43,-0.56,-0.73,-0.47,-0.15,-0.01,-0.66,-0.44,2.5,2.03,2.5,2.5,1.02,1.71,0.83,1.24]
