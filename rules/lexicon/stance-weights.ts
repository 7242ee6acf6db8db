/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -1.35
/** For a draft that names no party, for a short one, and for one that names a party: a neutral mention is only a warning. */
export const thresholds = { plain: 1.19, short: 1.48, named: 0.74 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,0.85,0.77,0.27,1.18,0,0.32,1.39,0.54,1.4,0.65,0.23,0.71,0.59,0.79,0.7,1.4,1.16,1.23,1.4,1.4,0.51,0.53,0.74,0.99,1.4,0.51,0.95,0.01,0.32,0.93,0.49,0.35,1.4,1.05,1.01,1.3,0.67,0.62,0.4,0.88,0.56,0.71,0.24,0.49,0.57,0.84,0,0.3,0.15,0.72,0.88,0.42,0.39,0,0.74,0.9,0.5,0,0.32,0.48,0.8,0.55,1.4,0.49,1.36,0.71,0.22,0.68,0.21,0.87,0.28,0.19,0.64,1.26,1.15,0.24,0.24,1.25,-0.93,-0.64,-0.77,-1,-0.08,-0.79,-0.19,-0.58,-0.57,-1,-1,-0.64,-0.02,-0.81,-0.53,-0.87,-0.76,-0.53,-0.29,-1,-0.9,-0.07,-0.15,-0.94,-1,-1,-1,-0.92,0,2.5,1.87,2.5,2.2,0.74,1.79,0.35,2.46]
