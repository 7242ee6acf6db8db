import type { Token, TokenKind } from './tokens.ts'

/** Nearly all tokens are words; the rules that look for links, tags or handles are spared these. */
export type RareKind = Exclude<TokenKind, 'word'>

const NONE: readonly Token[] = []

/** Hands out a text's tokens of one kind, in the order of the text. */
export function kindReader(tokens: readonly Token[]): (kind: RareKind) => readonly Token[] {
  const lists: Partial<Record<TokenKind, Token[]>> = {}
  for (const token of tokens) {
    if (token.kind === 'word') continue
    const list = lists[token.kind]
    if (list) list.push(token)
    else lists[token.kind] = [token]
  }
  return (kind) => lists[kind] ?? NONE
}
