const MARKS = /\p{M}+/gu
const ASCII = /^[\0-\x7f]*$/

/** The form in which words are compared: lower case, without diacritics (ı, ł and ø too), curly apostrophes made straight. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower.normalize('NFD').replace(MARKS, '').replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('ø', 'o')
}
