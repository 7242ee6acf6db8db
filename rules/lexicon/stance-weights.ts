/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.26
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: -0.11, short: 0.85, named: 0.12, told: 3.85 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.38,0.76,0.03,1.31,0,0.34,1.34,0.57,1.4,0.53,0.46,0.64,0.65,0.01,0.71,1.4,0.98,1.4,1.4,1.39,0.22,0.48,1.12,1.37,1.37,1.36,1.4,0.46,1.05,0.75,0.56,0.73,1.11,1.39,1.4,1.05,1.02,0.7,0.35,1.35,0.76,0.78,0.28,0.28,0.25,1.39,0.15,0.02,0.55,1.4,0.73,1.01,0.16,0,0.72,0.49,0.65,0.01,0.24,0.7,0.65,0.04,0.49,0.57,1.39,0.63,0.62,0.46,0.29,1.11,0,0.09,0.8,0.84,1.4,0.22,0.48,1.4,-0.97,-0.33,-0.59,-1,-0.16,-0.98,-0.35,-0.38,-0.46,-0.83,-0.97,-0.8,-0.17,-0.96,-0.12,-1,-0.56,-0.26,-0.3,-1,-0.73,-0.45,-0.29,-0.98,-0.58,-0.96,-0.98,-0.68,-0.17,-0.14,-0.97,-0.7,2.5,2.5,2.5,2.5,1.8,2.22,1.38,1.47]
