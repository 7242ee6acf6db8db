import type { Author } from '../../rules/types.ts'

/** On whose behalf a draft on a hybrid account may be written, in the order in which they are offered. */
export const AUTHORS: readonly Author[] = ['department', 'party', 'private']
