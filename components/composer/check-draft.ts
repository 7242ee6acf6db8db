import type { Author, CheckResult, Hint } from '../../rules/types.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { say } from '../messages.ts'
import { ruleName } from '../overlay/hint-words.ts'
import type { Note } from '../overlay/view.ts'
import type { Composer, Site } from '../sites/site.ts'
import { canHighlight } from './highlights.ts'
import type { Services } from './services.ts'

export interface Checked {
  hints: Hint[]
  notes: Note[]
  /** Nothing was checked, so no hints does not mean that all is well. */
  failed?: boolean
}

export const NOTHING_FOUND: Checked = { hints: [], notes: [] }

/** Texts of different fields are no sentence together. */
const BETWEEN_TEXTS = '\n\n'

interface Reading {
  site: Site
  composer: Composer
  account: RegisteredAccount
  author: Author
  text: string
}

/** Checks what was read; whatever goes wrong becomes a note, never an exception in the page. */
export async function checkDraft(
  { site, composer, account, author, text }: Reading,
  services: Services,
): Promise<Checked> {
  try {
    const whole = [text, ...(composer.otherTexts?.() ?? [])].join(BETWEEN_TEXTS)
    const draft = {
      platform: site.platform,
      surface: composer.surface(),
      account,
      author,
      text: whole,
      quoted: composer.quoted(),
      media: composer.media(),
      date: services.today(),
    }
    const result = await services.check(draft)
    const hints = result.hints.map((hint) => inDraft(hint, text))
    const elsewhere = hints.some((hint, index) => hint !== result.hints[index])
    const notes = notesOn({ ...result, hints }, whole, composer)
    return { hints, notes: elsewhere ? [...notes, { id: 'other_texts' }] : notes }
  } catch (error) {
    console.error('Berichtwijzer: the draft could not be checked', error)
    return { hints: [], notes: [{ id: 'rule_failed', data: say('rule_all') }], failed: true }
  }
}

/** A hint in another text keeps its words, but they stand nowhere in the draft. */
function inDraft(hint: Hint, { length }: string): Hint {
  return hint.end === null || hint.end <= length ? hint : { ...hint, start: null, end: null }
}

function notesOn(result: CheckResult, text: string, { editor }: Composer): Note[] {
  const notes: Note[] = []
  for (const { rule, error } of result.failures) {
    console.error(`Berichtwijzer: rule ${rule} could not run: ${error}`)
    notes.push({ id: 'rule_failed', data: ruleName(rule) })
  }
  if (result.checkedLength < text.length)
    notes.push({ id: 'cut', data: result.checkedLength.toLocaleString(say('number_locale') || undefined) })
  if (result.language === 'other' && text.trim() !== '') notes.push({ id: 'other_language' })
  if (result.electionTime) notes.push({ id: 'election_time' })
  const unseen = editor instanceof HTMLTextAreaElement || !canHighlight()
  if (unseen && result.hints.some((hint) => hint.start !== null)) notes.push({ id: 'no_highlight' })
  return notes
}
