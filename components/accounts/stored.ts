import type { Author } from '../../rules/types.ts'
import { AUTHORS } from './authors.ts'

/** What storage may hold is not to be trusted: these keep of a stored value what is as it should be. */
export function authorsIn(value: unknown): Record<string, Author> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, author]) => AUTHORS.includes(author))) as Record<
    string,
    Author
  >
}

export function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}
