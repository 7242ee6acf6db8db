import type { Token } from './tokens.ts'

/** A capital and small letters, as names have them; an abbreviation may be anything. */
export function isName({ raw }: Token): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(raw)
}
