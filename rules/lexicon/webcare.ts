import type { PatternGroup } from '../engine/matcher.ts'

/**
 * How webcare speaks with one citizen, in Dutch and English: asking for something, pointing to a channel that others cannot
 * read, and saying where something is put. Written from the questions and answers webcare teams give.
 */

const YOUR = 'je|jouw|jullie|uw|your'
const WE = 'we|wij|ik|i'

/** The ways to ask somebody for `item`, a class or a choice of words. */
export function askPatterns(item: string): string[] {
  return [
    `stuur|geef|zet|plaats|deel|post|noem|vermeld|typ|schrijf|meld|laat|drop|share|send|give|leave|provide|write|tell|reply|reageer|antwoord ..3 ${YOUR} ..3 ${item}`,
    `wat|welk|welke|what is|zijn|was|are|s ..1 ${YOUR} ..2 ${item}`,
    `mogen|mag|may ..1 ${WE} ..3 ${YOUR} ..2 ${item}`,
    `kunnen|kan|krijgen|krijg|ontvangen|heb|hebben|can|could ${WE} ..2 ${YOUR} ..2 ${item} ..1 krijgen|hebben|ontvangen|weten|noteren|have|get`,
    `can|could|may ${WE} have|get ${YOUR} ..2 ${item}`,
    `reageer|reageren|antwoord|antwoorden|reply|respond ..1 met|with ${YOUR} ..2 ${item}`,
    `kun|kunt|kan|wil|wilt|zou je|jij|u|jullie ..5 ${YOUR} ..2 ${item} ..6 sturen|geven|delen|doorgeven|noemen|plaatsen|zetten|achterlaten|posten|vermelden|toesturen`,
    `als|if je|u|jullie|you ..2 ${YOUR} ..2 ${item} ..3 plaatst|zet|deelt|doorgeeft|doorgeven|achterlaat|stuurt|noemt|post|share|send|leave`,
    `kun|kunt|kan|wil|wilt|zou je|jij|u|jullie ..8 hieronder|reactie|reacties ..6 ${YOUR} ..2 ${item} ..4 sturen|geven|delen|doorgeven|noemen|plaatsen|zetten|achterlaten|posten|vermelden`,
    `${WE} hebben|heb|need ..2 ${YOUR} ..2 ${item}`,
    `hebben|heb ${WE} ..3 ${YOUR} ..2 ${item} nodig`,
  ]
}

export const webcare: readonly PatternGroup[] = [
  {
    // Where others do not read along; a link, a mailbox or a phone number counts as well (see pointsElsewhere).
    id: 'webcare.private',
    patterns: [
      'dm|dms|pb|pm|privebericht*|directbericht*|inbox|messenger|chat|*chat|whatsapp|formulier|*formulier|form|digid',
      'prive|direct|persoonlijk|besloten|private bericht|berichtje|berichten|message|messages',
      'via|per|by mail|email|telefoon|post|phone|brief|letter',
      'via|per e mail',
      'in|via|op prive',
      'privately',
      'bel|call ..2 ons|us|met|het|{n}',
      'mail ons|us|naar|het',
      'stuur|send ..3 mail|mailtje|email ..1 naar|aan|to',
      'mijn overheid|duo|uwv|toeslagen|belastingdienst|svb',
      'mijnoverheid|mijnduo|mijnuwv|mijntoeslagen',
    ],
  },
  {
    id: 'webcare.public',
    patterns: [
      'hieronder|below',
      'in een|de|je|jouw|deze|a|the|your|this reactie|reacties|comment|comments|tweet|reply|replies|draad|thread',
      'onder|under dit|deze|de|het|this|the bericht|post|tweet|foto|video',
    ],
  },
  {
    id: 'webcare.not',
    patterns: ['nooit|niet|geen|zonder|liever|hoef|hoeft|hoeven|never|not|don|dont|without'],
  },
  {
    id: 'webcare.elsewhere',
    patterns: [
      'aan|naar|bij|to !ons|mij|me|us|dit|een|deze|je|uw|your|get',
      'op|on !deze|dit|je|uw|welk|welke|this|your',
      'in mijn',
    ],
  },
]
