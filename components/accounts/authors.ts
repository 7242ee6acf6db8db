import type { Author } from '../../rules/types.ts'
import type { Writer } from './own-schema.ts'

/** On whose behalf a draft on a hybrid account may be written, in the order in which they are offered. */
export const AUTHORS: readonly Author[] = ['department', 'party', 'private']

/**
 * How a draft on a hybrid account begins, by who writes it. What civil servants did not place needs a mark (001,
 * "Hybride account"), so a minister begins as a private person and not as the department.
 */
export const AUTHOR_OF: Record<Writer, Author> = { editor: 'department', assistant: 'party', minister: 'private' }
