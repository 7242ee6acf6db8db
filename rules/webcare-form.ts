import { type DraftContext, defineRule } from './engine/rule.ts'
import { GLUED, SENTENCE } from './text/gaps.ts'
import { unquoted } from './text/quotations.ts'
import type { Token } from './text/tokens.ts'

const FORMAL = new Set(['u', 'uw', 'uzelf'])
/** After these, u is the letter, or English written short. */
const BEFORE_A_LETTER = new Set('letter een geen thank love miss see i'.split(' '))
/** After these, a capital U is the name of a thing; a small one is somebody: in welke groep u valt. */
const BEFORE_A_NAME = new Set(
  'klasse groep vak perron lijn vitamine type model zone gebouw zaal hal blok poort'.split(' '),
)

/** In webcare, u and uw are one choice of form: one hint, at the first place. */
export default defineRule({
  id: 'webcare-form',
  severities: ['warning'],
  accounts: ['corporate', 'hybrid'],
  surfaces: ['reply', 'comment'],
  languages: ['nl'],
  sources: ['webcare_form'],
  messages: ['formal', 'formal_often'],
  check: (context) => {
    const [first, ...others] = formalWords(context)
    if (!first) return []
    const { start, end, raw } = first
    const found =
      others.length === 0
        ? { message: 'formal', data: [raw] }
        : { message: 'formal_often', data: [raw, String(others.length + 1)] }
    return [{ severity: 'warning', span: { start, end }, ...found }]
  },
})

function formalWords({ tokens, text }: DraftContext): Token[] {
  const found = tokens.filter(
    (token, at) =>
      FORMAL.has(token.key) && !isBesideAnd(token, text) && isPronoun(token, tokens[at - 1], tokens[at + 1]),
  )
  return unquoted(found, text)
}

function isPronoun({ kind, raw, key, gap }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (kind !== 'word' || raw === 'UW') return false
  // U-bocht, U.S., V&U, 17.00 u.
  if ((before && gap === GLUED) || after?.gap === GLUED) return false
  if (key !== 'u') return true
  if (before?.kind === 'number' && gap !== SENTENCE) return false
  if (before && (BEFORE_A_LETTER.has(before.key) || (raw === 'U' && BEFORE_A_NAME.has(before.key)))) return false
  // Daar zeg je u tegen.
  return after?.key !== 'tegen'
}

/** U & Ik: a name with an ampersand. */
function isBesideAnd({ start, end }: Token, text: string): boolean {
  return text[start - 2] === '&' || text[end + 1] === '&'
}
