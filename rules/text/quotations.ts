import type { Span } from '../types.ts'

/** The marks that may close a quotation, by the mark that opens it. */
const CLOSING: Record<string, string> = { '"': '"', '“': '”"', '„': '”“"', '«': '»', '‘': '’', "'": "'" }
const MARK = /["“„«‘']/g
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
/** 's avonds, 't kan: an apostrophe in place of letters. */
const ELISION = /^'[stnkmd](?![\p{L}\p{N}])/iu
const LONGEST = 500

/** The parts of a text between quotation marks, marks included. A quotation ends on its own line. */
export function quotationsOf(text: string): Span[] {
  const spans: Span[] = []
  let after = 0
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index < after || (mark === "'" && isApostrophe(text, index))) continue
    const end = closingAfter(text, index, CLOSING[mark] as string)
    if (end < 0) continue
    spans.push({ start: index, end })
    after = end
  }
  return spans
}

function isApostrophe(text: string, at: number): boolean {
  return LETTER_OR_DIGIT.test(text.slice(at - 1, at)) || ELISION.test(text.slice(at, at + 3))
}

function closingAfter(text: string, from: number, marks: string): number {
  const most = Math.min(text.length, from + LONGEST)
  for (let at = from + 1; at < most && text[at] !== '\n'; at++) {
    if (!marks.includes(text[at] as string)) continue
    const single = text[at] === "'" || text[at] === '’'
    // The apostrophe of foto's closes nothing.
    if (!single || !LETTER_OR_DIGIT.test(text.slice(at + 1, at + 3))) return at + 1
  }
  return -1
}
