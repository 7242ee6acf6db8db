import { describe, expect, it } from 'vitest'
import { spellOut } from '../../rules/engine/pattern.ts'
import { rules } from '../../rules/index.ts'
import { shared } from '../../rules/lexicon/index.ts'

/**
 * A space always begins a new slot: `rond|bekend|van kracht` is "rond kracht" and never "bekend". Nobody can see from a
 * pattern what its author meant, but a list of words that ends in one that only opens a phrase was most likely meant as
 * a list of phrases; such lists are written with brackets: `(rond|bekend|van kracht)`.
 */
const OPENERS = new Set(
  `van in op te met voor aan uit door per ten ter zo niet geen als om bij of nota sterker komen
  to by as for with no not at on from`.split(/\s+/),
)

const patterns = [...shared, ...rules.flatMap((rule) => rule.patterns ?? [])].flatMap(({ id, patterns }) =>
  patterns.map((pattern) => [id, pattern] as const),
)
const choicesOf = (slot: string) => slot.replace(/^!|\?$/g, '').split('|')

/** The phrase that a list of words seems to end with. */
function phraseAtEnd(pattern: string): string | undefined {
  return spellOut(pattern).flatMap((row) => {
    const slots = row.split(/\s+/)
    return slots.flatMap((slot, at) => {
      const next = slots[at + 1] ?? '..'
      const choices = choicesOf(slot)
      const last = choices.at(-1) ?? ''
      const isList = choices.length > 2 && choices.filter((choice) => OPENERS.has(choice)).length === 1
      return isList && OPENERS.has(last) && !/^\.\.|^!|\?$/.test(next) ? [`${last} ${next}`] : []
    })
  })[0]
}

describe('the patterns of the rules', () => {
  it('have no phrase in a list of words', () => {
    const found = patterns.filter(([, pattern]) => phraseAtEnd(pattern) !== undefined)
    expect(found).toEqual([])
  })

  it.each(['rond|bekend|van kracht', 'will|can|no longer', 'maximaal|minimaal|ten minste {n}'])(
    'would not be %s',
    (pattern) => expect(phraseAtEnd(pattern)).toBeDefined(),
  )
  it.each(['(rond|bekend|van kracht)', 'van|met|door <party>', 'stem|kies voor ons', 'ga|kom|rijd ..2 mee'])(
    'may be %s',
    (pattern) => expect(phraseAtEnd(pattern)).toBeUndefined(),
  )
})
