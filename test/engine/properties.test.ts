import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker, MOST_CHARACTERS } from '../../rules/engine/checker.ts'
import { defineRule } from '../../rules/engine/rule.ts'
import { check, rules } from '../../rules/index.ts'
import type { Draft } from '../../rules/types.ts'
import { draftOf } from '../rules/drafts.ts'
import { anyDraft } from './drafts.ts'

const reversed = createChecker([...rules].reverse())
const alternating = createChecker([0, 1].flatMap((odd) => rules.filter((_, at) => at % 2 !== odd)))

// The same drafts every time; another seed is a way to look for more.
const MANY = { numRuns: 500, seed: Number(process.env['SEED'] ?? 1) }

describe('a check', () => {
  it('points at words inside the text and spells them', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { hints, failures } = check(draft)
        expect(failures).toEqual([])
        for (const { start, end, match } of hints) {
          if (start === null || end === null) expect([start, end, match]).toEqual([null, null, null])
          else {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(draft.text.length)
            expect(draft.text.slice(start, end)).toBe(match)
          }
        }
      }),
      MANY,
    )
  })

  it('says the same twice, and whatever the order of the rules', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const result = check(draft)
        expect(check(structuredClone(draft))).toEqual(result)
        expect(reversed.check(draft)).toEqual(result)
        expect(alternating.check(draft)).toEqual(result)
      }),
      MANY,
    )
  })

  it('says the same after a neutral line of its own, that many characters further on', () => {
    const before = 'Appels zijn rood.\n'
    const shifted = (place: number | null) => (place === null ? null : place + before.length)
    fc.assert(
      fc.property(anyDraft, (draft) => {
        fc.pre(/\p{L}/u.test(draft.text))
        const plain = check(draft)
        const later = check({ ...draft, text: before + draft.text })
        // The line is Dutch: a draft that was hardly English or Dutch before may be read as the other one now.
        fc.pre(later.language === plain.language)
        const listed = (hints: typeof plain.hints) => hints.filter(({ message }) => message !== 'wording')
        // What weighs the wording of the whole draft also weighs the line.
        const wanted = listed(plain.hints).map((hint) => ({
          ...hint,
          start: shifted(hint.start),
          end: shifted(hint.end),
        }))
        expect(listed(later.hints)).toEqual(wanted)
      }),
      MANY,
    )
  })

  const odd: [string, string][] = [
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\u2003 '],
    ['only emoji', '👏👏👨‍👩‍👧‍👦🇳🇱#️⃣'],
    ['lone surrogates', '\ud83d a \udc4f #\ud800 @\udfff'],
    ['right to left', 'צוות המפלגה מזמין אתכם #TeamVVD \u202e stem \u202c'],
    ['combining marks', `e${'\u0301'.repeat(10_000)} ${'\u0301'.repeat(10_000)}`],
    ['joiners', '\u200d'.repeat(10_000)],
    ['100,000 letters', 'a'.repeat(100_000)],
    ['100,000 characters of words', 'Wij stemmen op de partij van de arbeid, of niet? '.repeat(2_000)],
    ['100,000 signs', '#@'.repeat(50_000)],
    ['100,000 dots and letters', 'a.'.repeat(50_000)],
    ['100,000 digits', '06-12345678 '.repeat(8_400)],
    ['100,000 emoji', '👩‍🚀'.repeat(20_000)],
    ['100,000 line breaks', '\n'.repeat(100_000)],
    ['100,000 quotation marks', '“"'.repeat(50_000)],
    ['100,000 hashtags', '#TeamVVD '.repeat(11_200)],
  ]
  it.each(odd)('has an answer to %s', (_, text) => {
    for (const type of ['corporate', 'hybrid', 'personal'] as const) {
      for (const surface of ['post', 'reply'] as const) {
        const { failures, checkedLength } = check(draftOf({ text, type, surface, quoted: { handle: 'VVD', text } }))
        expect(failures).toEqual([])
        expect(checkedLength).toBe(Math.min(text.length, MOST_CHARACTERS))
      }
    }
  })

  it('answers with the other rules when one throws', () => {
    const broken = defineRule({
      id: 'broken',
      severities: ['error'],
      accounts: ['corporate'],
      sources: ['no_mixing'],
      messages: [],
      check: () => {
        throw new Error('no')
      },
    })
    const draft: Draft = draftOf({ text: 'Nieuw: de app van Zorgmaatje. #ad' })
    const result = createChecker([broken, ...rules]).check(draft)
    expect(result.failures).toEqual([{ rule: 'broken', error: 'Error: no' }])
    expect(result.hints).toEqual(check(draft).hints)
  })

  it('leaves out the rules for which there is no time left, and names them', () => {
    let time = 0
    const slow = defineRule({
      id: 'slow',
      severities: ['error'],
      accounts: ['corporate'],
      sources: ['no_mixing'],
      messages: [],
      check: () => {
        time += 100
        return []
      },
    })
    const draft: Draft = draftOf({ text: 'Nieuw: de app van Zorgmaatje. #ad' })
    const limited = (milliseconds: number) =>
      createChecker([...rules, slow, { ...slow, id: 'after' }]).check(draft, { now: () => time, milliseconds })
    expect(limited(50)).toEqual({ ...check(draft), failures: [{ rule: 'after', error: 'Error: no time left' }] })
    expect(limited(100)).toEqual(check(draft))
  })
})
