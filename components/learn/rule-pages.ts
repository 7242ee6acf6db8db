import type { ChosenLanguage } from '../accounts/own-schema.ts'
import { documentsOf } from './documents.ts'

export interface RulePage {
  id: string
  /** The parts of the page under its headings: what, why, examples, when it can be ignored. */
  parts: readonly string[]
}

/** The drafts are Dutch and stand on the Dutch page; the English page shows them too. */
const EXAMPLES = 2

export function rulePages(language: ChosenLanguage): RulePage[] {
  const dutch = new Map(documentsOf('rules', 'nl').map(({ id, text }) => [id, partsOf(text)]))
  return documentsOf('rules', language).map(({ id, text }) => {
    const parts = partsOf(text)
    const examples = blocksIn(dutch.get(id)?.[EXAMPLES] ?? '')
    return {
      id,
      parts:
        language === 'nl'
          ? parts
          : parts.map((part, at) => (at === EXAMPLES ? `${headingOf(part)}\n\n${examples}` : part)),
    }
  })
}

function partsOf(text: string): string[] {
  return text.split(/^(?=## )/m).slice(1)
}

function headingOf(part: string): string {
  return part.split('\n', 1)[0] ?? ''
}

function blocksIn(part: string): string {
  return (part.match(/^```draft [\s\S]*?^```$/gm) ?? []).join('\n\n')
}

/** The pages of which the name or the text has all words of a search, in any order, without regard to case or accents. */
export function searchPages(pages: readonly RulePage[], wanted: string, nameOf: (id: string) => string): RulePage[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean)
  return pages.filter(({ id, parts }) => {
    const text = fold([id, nameOf(id), ...parts].join('\n'))
    return words.every((word) => text.includes(word))
  })
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
