/// <reference types="vite/client" />
import type { ChosenLanguage } from '../accounts/own-schema.ts'

/** The documents that are pages as well, by file name without ending: one text for the repository and the extension. */
const DOCUMENTS = {
  nl: {
    rules: import.meta.glob<string>('../../docs/rules/*.md', { query: '?raw', import: 'default', eager: true }),
    guideline: import.meta.glob<string>('./content/nl/guideline/*.md', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  },
  en: {
    rules: import.meta.glob<string>('../../docs/rules/en/*.md', { query: '?raw', import: 'default', eager: true }),
    guideline: import.meta.glob<string>('./content/en/guideline/*.md', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  },
}

export interface Document {
  id: string
  text: string
}

export function documentsOf(kind: 'rules' | 'guideline', language: ChosenLanguage): Document[] {
  return Object.entries(DOCUMENTS[language][kind])
    .map(([path, text]) => ({ id: path.replace(/^.*\/(?:\d+-)?|\.md$/g, ''), text, path }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ id, text }) => ({ id, text }))
}
