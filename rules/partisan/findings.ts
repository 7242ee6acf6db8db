import type { Finding, Span } from '../types.ts'

/** An error about these words, which are shown to the user. */
export function error(message: string, { start, end }: Span, { text }: { text: string }): Finding {
  return { severity: 'error', span: { start, end }, message, data: [text.slice(start, end)] }
}
