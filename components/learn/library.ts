import type { SampleDraft } from './drafts.ts'
import libraryJson from './library.json'

export interface Sample extends Required<Pick<SampleDraft, 'platform' | 'surface' | 'type' | 'text'>> {
  id: string
  author?: NonNullable<SampleDraft['author']>
}

/** Drafts to try on the practice page. */
export const library = libraryJson as readonly Sample[]
