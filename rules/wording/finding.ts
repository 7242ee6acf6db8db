import type { DraftContext } from '../engine/rule.ts'
import type { Finding } from '../types.ts'
import type { ModelId } from './models.ts'
import { tellingWords } from './wording.ts'

const MOST_SHOWN = 4

/** A warning on the draft as a whole, with the words that weighed most: for drafts in which the lists of a rule find nothing. */
export function wordingFinding(id: ModelId, context: DraftContext): Finding[] {
  const [strongest, ...others] = tellingWords(id, context)
  if (!strongest) return []
  const shown = new Set([strongest, ...others].map(({ start, end }) => `“${context.text.slice(start, end)}”`))
  const { start, end } = strongest
  const data = [[...shown].slice(0, MOST_SHOWN).join(', ')]
  return [{ severity: 'warning', span: { start, end }, message: 'wording', data }]
}
