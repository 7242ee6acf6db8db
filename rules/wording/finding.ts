import type { DraftContext } from '../engine/rule.ts'
import type { Finding, Severity } from '../types.ts'
import type { ModelId } from './models.ts'
import { soundsUnlike, tellingWords } from './wording.ts'

const MOST_SHOWN = 4

/** What the lists of a rule found, unless the draft sounds like something else; where they found nothing, what its wording says. */
export function weighedBeside(
  listed: Finding[],
  id: ModelId,
  context: DraftContext,
  severity: Severity = 'warning',
): Finding[] {
  if (listed.length === 0) return wordingFinding(id, context, severity)
  return soundsUnlike(id, context) ? [] : listed
}

/** A hint on the draft as a whole, with the words that weighed most. */
function wordingFinding(id: ModelId, context: DraftContext, severity: Severity): Finding[] {
  const [strongest, ...others] = tellingWords(id, context)
  if (!strongest) return []
  const shown = new Set([strongest, ...others].map(({ start, end }) => `“${context.text.slice(start, end)}”`))
  const { start, end } = strongest
  const data = [[...shown].slice(0, MOST_SHOWN).join(', ')]
  return [{ severity, span: { start, end }, message: 'wording', data }]
}
