import type { Token } from '../text/tokens.ts'
import type { Language } from '../types.ts'

export function detectLanguage(_text: string, _tokens: readonly Token[]): Language {
  return 'nl'
}
