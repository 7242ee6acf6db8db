/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.16
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: 0.3, short: 1.3, named: 0.46, told: 2.24 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.4,0.52,0.07,1.4,0,0.17,1.4,0.28,1.4,0.47,0.5,0.07,0.41,0,0.58,1.4,0.78,1.37,1.4,1.24,0.49,0.34,0.92,1.24,1.4,0.93,1.12,0.36,0.89,0.83,0.42,0.44,1.16,1.05,1.11,1.27,0.78,0.53,0.28,0.82,0.55,0.58,0.24,0.32,0.55,0.75,0.03,0.16,0.46,1.13,0.86,0.66,0.38,0,0.84,0.55,0.81,0,0.26,0.37,0.84,0.05,0.6,0.37,1.4,0.63,0.49,0.42,0.19,0.92,0,0.06,0.79,0.8,1.4,0.4,0.29,1.4,-0.72,-0.33,-0.76,-0.96,-0.37,-0.9,-0.21,-0.68,-0.36,-0.82,-0.77,-0.6,-0.05,-0.77,-0.38,-1,-0.69,-0.45,-0.2,-1,-0.6,-0.34,-0.11,-0.64,-0.39,-0.62,-0.85,-0.55,-0.12,-0.05,-0.74,-0.45,2.5,2.06,2.5,2.47,1.1,1.82,0.91,1.18]
