import type { PatternGroup } from '../engine/matcher.ts'
import { occasions } from './occasions.ts'
import { classes as office } from './office-talk.ts'
import { foes } from './partisan-blame.ts'
import { partyClasses } from './party-classes.ts'
import { news, classes as policy } from './policy.ts'
import { classes as praise } from './praise.ts'
import { classes as privateLife } from './private-life.ts'
import { webcare } from './webcare.ts'

/** Groups that more than one rule uses, in the order in which they may refer to each other. */
export const shared: readonly PatternGroup[] = [
  ...partyClasses,
  ...foes,
  ...occasions,
  ...office,
  ...policy,
  ...news,
  ...praise,
  ...privateLife,
  ...webcare,
]
