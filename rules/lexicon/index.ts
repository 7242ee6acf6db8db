import type { PatternGroup } from '../engine/matcher.ts'

/** Groups that more than one rule uses, in the order in which they may refer to each other. */
export const shared: readonly PatternGroup[] = []
