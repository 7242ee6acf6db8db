import type { Span } from '../types.ts'

/** The marks that may close a quotation, by the mark that opens it. */
const CLOSING: Record<string, string> = { '"': '"”', '“': '”"', '„': '”“"', '«': '»', '‘': '’', "'": "'’" }
/** These open a quotation and nothing else: it may run over lines, and to the end while its writer is still typing. */
const ONLY_OPENING = '“„«'
const MARK = /["“„«‘']/g
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
/** 's avonds, 't kan: an apostrophe in place of letters. */
const ELISION = /^'[stnkmd](?![\p{L}\p{N}])/iu
const LONGEST = 500

/** The parts of a text between quotation marks, marks included. */
export function quotationsOf(text: string): Span[] {
  const spans: Span[] = []
  let after = 0
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index < after || (mark === "'" && isApostrophe(text, index))) continue
    const end = closingAfter(text, index, mark)
    if (end < 0) continue
    spans.push({ start: index, end })
    after = end
  }
  return spans
}

/** Those of the items, in the order of the text, that stand outside its quotations. */
export function unquoted<Item extends Span>(items: readonly Item[], text: string): Item[] {
  if (items.length === 0) return []
  const quotations = quotationsOf(text)
  let next = 0
  return items.filter(({ start, end }) => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return end <= (quotations[next]?.start ?? Number.POSITIVE_INFINITY)
  })
}

function isApostrophe(text: string, at: number): boolean {
  return LETTER_OR_DIGIT.test(text.slice(at - 1, at)) || ELISION.test(text.slice(at, at + 3))
}

function closingAfter(text: string, from: number, mark: string): number {
  const closing = CLOSING[mark] as string
  const isOpening = ONLY_OPENING.includes(mark)
  const most = Math.min(text.length, from + LONGEST)
  for (let at = from + 1; at < most && (isOpening || text[at] !== '\n'); at++) {
    if (!closing.includes(text[at] as string)) continue
    const single = text[at] === "'" || text[at] === '’'
    // The apostrophe of foto's closes nothing.
    if (!single || !LETTER_OR_DIGIT.test(text.slice(at + 1, at + 3))) return at + 1
  }
  return isOpening && most === text.length ? most : -1
}
