import { createChecker } from '../../rules/engine/checker.ts'
import { type DraftContext, defineRule } from '../../rules/engine/rule.ts'
import { listed as formal } from '../../rules/formal-correspondence.ts'
import { rules } from '../../rules/index.ts'
import { listed as profiling } from '../../rules/personal-profiling.ts'
import { listed as policy, showsSender } from '../../rules/policy-on-personal-account.ts'
import { listed as privateContent } from '../../rules/private-content.ts'
import { listed as promotional } from '../../rules/promotional-tone.ts'
import { isSilent as isNoNews, listed as publish } from '../../rules/publish-on-rijksoverheid.ts'
import type { Finding } from '../../rules/types.ts'
import { isInGeneral } from '../../rules/wording/general.ts'
import { CUES, type ModelId } from '../../rules/wording/models.ts'
import { everything } from '../../rules/wording/terms.ts'
import { termsIn } from '../../rules/wording/terms-in.ts'
import { CUE_WORTH, GENERAL, isShort } from '../../rules/wording/wording.ts'
import { draftOf } from '../rules/drafts.ts'

/** The only model of replies. */
export const CASES = 'formal-correspondence'
/** The only one of personal accounts: what the office posts is what should not stand there, what parties and private people post may. */
export const PERSONAL = 'policy-on-personal-account'
/** Whether a post of the office is news about policy is only known of those that were written or read for it. */
export const NEWS = 'publish-on-rijksoverheid'

/** What a rule sees in a text before any weights. */
export interface Seen {
  terms: readonly { name: string; value: number }[]
  /** The lists of the rule find something. */
  listed: boolean
  /** The model is not asked. */
  outside: boolean
  isOfOffice: boolean
}

/** Where a rule says nothing whatever the wording. */
const SILENT: Partial<Record<ModelId, (context: DraftContext) => boolean>> = {
  'policy-on-personal-account': showsSender,
  'publish-on-rijksoverheid': isNoNews,
}

/** A post without any of these is a wish or a joke, which anybody may post. */
const OF_OFFICE = ['act', 'diary', 'in-office', 'news']
  .map((group) => `${PERSONAL}.${group}`)
  .concat('policy-news', 'visit')

const LISTS: Readonly<Record<ModelId, (context: DraftContext) => readonly Finding[]>> = {
  'formal-correspondence': formal,
  'personal-profiling': profiling,
  'policy-on-personal-account': policy,
  'private-content': privateContent,
  'promotional-tone': promotional,
  'publish-on-rijksoverheid': publish,
}

/** Reads a text with the rules' patterns compiled, as a check does. */
export function readerOf(id: ModelId): (text: string) => Seen {
  let seen: Seen = { terms: [], listed: false, outside: false, isOfOffice: false }
  const reader = defineRule({
    id: 'reader',
    severities: ['warning'],
    accounts: ['corporate'],
    sources: ['work_visits'],
    messages: [],
    check: (context) => {
      const isSilent = SILENT[id]?.(context) ?? false
      seen = {
        terms: namesIn(id, context),
        listed: !isSilent && LISTS[id](context).length > 0,
        outside: isSilent || isShort(context),
        isOfOffice: OF_OFFICE.some((group) => context.matches(group).length > 0),
      }
      return []
    },
  })
  const checker = createChecker([reader, ...rules])
  return (text) => {
    checker.check(draftOf({ text }))
    return seen
  }
}

function namesIn(id: ModelId, context: DraftContext): Seen['terms'] {
  const { tokens, text, matches } = context
  const words = termsIn(tokens, text, everything).map(({ term, value }) => ({ name: term, value }))
  const cues = CUES[id].filter((cue) => matches(cue).length > 0)
  const general = id === CASES && isInGeneral(context) ? [{ name: GENERAL, value: 1 }] : []
  return [...words, ...general, ...cues.map((cue) => ({ name: `:${cue}`, value: CUE_WORTH }))]
}
