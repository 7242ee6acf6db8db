import type { EditorText } from './editor-text.ts'

/** A plain text field: exact text, but no words that a highlight could point at. */
export function readTextarea(field: HTMLTextAreaElement): EditorText {
  return { text: field.value, placeOf: () => null }
}
