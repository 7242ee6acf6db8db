/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -0.92
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: 0.75, short: 1.3, named: 0.18, told: 2.46 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.15,0.52,0,1.4,0,0.25,1.39,0.27,1.4,0.43,0.42,0.05,0.36,0,0.44,1.4,0.8,1.29,1.4,1.13,0.42,0.34,0.87,1.2,1.4,1.09,1,0.33,0.98,0.85,0.41,0.68,0.98,0.96,1.16,1.06,0.7,0.35,0.19,0.87,0.53,0.56,0.25,0.28,0.45,0.61,0,0.03,0.51,1.06,0.72,0.61,0.41,0,0.76,0.53,0.74,0.08,0.26,0.39,0.68,0.07,0.53,0.33,1.4,0.59,0.41,0.33,0.17,0.78,0,0.01,0.52,0.85,1.14,0.35,0.22,1.38,-0.66,-0.3,-0.72,-0.9,-0.34,-0.75,-0.32,-0.68,-0.31,-0.9,-0.78,-0.58,-0.1,-0.85,-0.39,-1,-0.68,-0.37,-0.14,-1,-0.6,-0.37,-0.09,-0.64,-0.39,-0.53,-0.76,-0.41,-0.08,-0.07,-0.66,-0.42,2.5,2,2.5,2.4,1.01,1.64,0.8,1.06]
