/**
 * Weights of the cues in stance-cues.ts, in their order. Made by test/commands/train-stance.ts; do not edit.
 * A text sounds like a party's when bias and the weights of its cues and words together pass the threshold.
 */
export const bias = -0.92
/** For a draft that names no party, for a short one, for one that names a party (a neutral mention is only a warning), and for one that tells news. */
export const thresholds = { plain: 0.32, short: 3.14, named: 0.19, told: 2.45 }
// biome-ignore format: made by a script
export const weights: readonly number[] = [1.4,1.13,0.48,0,1.4,0,0.28,1.24,0.3,1.4,0.31,0.4,0.03,0.31,0,0.42,1.4,0.78,1.35,1.4,1.2,0.42,0.32,0.81,1.14,1.4,1.17,0.99,0.39,0.95,0.78,0.47,0.65,0.91,0.92,1.08,1.01,0.67,0.47,0.17,0.82,0.59,0.58,0.32,0.27,0.4,0.79,0.1,0.04,0.42,1.04,0.68,0.66,0.4,0,0.78,0.49,0.64,0.04,0.24,0.32,0.63,0.17,0.54,0.46,1.4,0.52,0.36,0.34,0.17,0.77,0,0.02,0.49,0.82,1.11,0.34,0.19,1.36,-0.56,-0.3,-0.6,-0.83,-0.33,-0.68,-0.18,-0.68,-0.34,-0.81,-0.78,-0.64,-0.02,-0.87,-0.43,-0.95,-0.56,-0.42,-0.15,-0.86,-0.61,-0.34,-0.07,-0.52,-0.42,-0.53,-0.78,-0.4,-0.11,-0.08,-0.66,-0.48,2.5,2.04,2.5,2.46,0.92,1.61,0.79,1.18]
