const MARKS = /\p{M}+/gu

/** The form in which words are compared: lower case, without diacritics (ı, ł and ø too). */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower.normalize('NFD').replace(MARKS, '').replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('ø', 'o')
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}
