import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GLUED, SENTENCE, SOFT, SPACED } from '../../rules/text/gaps.ts'
import { type TokenKind, tokenise } from '../../rules/text/tokens.ts'

const kinds = (text: string): [TokenKind, string][] => tokenise(text).map(({ kind, raw }) => [kind, raw])
const gaps = (text: string) => tokenise(text).map(({ gap }) => gap)

describe('tokens', () => {
  const rows: [string, [TokenKind, string][]][] = [
    [
      'Stem D66',
      [
        ['word', 'Stem'],
        ['word', 'D66'],
      ],
    ],
    [
      "D66'er, GroenLinks-PvdA",
      [
        ['word', 'D66'],
        ['word', 'er'],
        ['word', 'GroenLinks'],
        ['word', 'PvdA'],
      ],
    ],
    [
      'om 21.00 uur 1,5 miljoen',
      [
        ['word', 'om'],
        ['number', '21.00'],
        ['word', 'uur'],
        ['number', '1,5'],
        ['word', 'miljoen'],
      ],
    ],
    [
      'in 2027. Nu',
      [
        ['word', 'in'],
        ['number', '2027'],
        ['word', 'Nu'],
      ],
    ],
    [
      '3D 50plus',
      [
        ['word', '3D'],
        ['word', '50plus'],
      ],
    ],
    [
      '#TeamVVD #2030 #50PLUS',
      [
        ['hashtag', '#TeamVVD'],
        ['number', '2030'],
        ['hashtag', '#50PLUS'],
      ],
    ],
    [
      '@VVD, @jan_j. .@D66',
      [
        ['mention', '@VVD'],
        ['mention', '@jan_j'],
        ['mention', '@D66'],
      ],
    ],
    [
      '@nick.schoof @a.',
      [
        ['mention', '@nick.schoof'],
        ['mention', '@a'],
      ],
    ],
    [
      '＠vvd ＃vvd',
      [
        ['mention', '＠vvd'],
        ['hashtag', '＃vvd'],
      ],
    ],
    [
      'jan#vvd',
      [
        ['word', 'jan'],
        ['word', 'vvd'],
      ],
    ],
    [
      'zie vvd.nl/actie. Nu',
      [
        ['word', 'zie'],
        ['url', 'vvd.nl/actie'],
        ['word', 'Nu'],
      ],
    ],
    ['(https://www.d66.nl/a?b=c#d)', [['url', 'https://www.d66.nl/a?b=c#d']]],
    [
      'www.cda.nl, HTTP://CDA.NL',
      [
        ['url', 'www.cda.nl'],
        ['url', 'HTTP://CDA.NL'],
      ],
    ],
    [
      'mail jan.jansen@vvd.nl!',
      [
        ['word', 'mail'],
        ['email', 'jan.jansen@vvd.nl'],
      ],
    ],
    [
      'klaar.Nu eerst',
      [
        ['word', 'klaar'],
        ['word', 'Nu'],
        ['word', 'eerst'],
      ],
    ],
    [
      'één çok İstanbul',
      [
        ['word', 'één'],
        ['word', 'çok'],
        ['word', 'İstanbul'],
      ],
    ],
    [
      '👨‍👩‍👧‍👦🇳🇱✊🏽❤️',
      [
        ['emoji', '👨‍👩‍👧‍👦'],
        ['emoji', '🇳🇱'],
        ['emoji', '✊🏽'],
        ['emoji', '❤️'],
      ],
    ],
    [
      '👏stem👏',
      [
        ['emoji', '👏'],
        ['word', 'stem'],
        ['emoji', '👏'],
      ],
    ],
    [
      '👏#TeamVVD',
      [
        ['emoji', '👏'],
        ['hashtag', '#TeamVVD'],
      ],
    ],
    [
      '1️⃣ #️⃣ plan',
      [
        ['number', '1'],
        ['word', 'plan'],
      ],
    ],
    ['# @ ## @@', []],
    ['\ud83d stem \udc4f', [['word', 'stem']]],
    ['', []],
  ]
  it.each(rows)('of %j', (text, wanted) => expect(kinds(text)).toEqual(wanted))

  it('fold case and diacritics, and leave the sign out', () => {
    expect(tokenise('ÉÉN #TeamVVD @Jetten Łódź IJsselmeer').map(({ key }) => key)).toEqual([
      'een',
      'teamvvd',
      'jetten',
      'lodz',
      'ijsselmeer',
    ])
  })

  it('stand apart, in order, and spell what is there', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aé1.,-@#/: \n👏\u200d\u0301') })),
        (text) => {
          let last = 0
          for (const { start, end, raw } of tokenise(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(raw).toBe(text.slice(start, end))
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
      { numRuns: 1000, seed: 1 },
    )
  })

  it('leave no letter or digit out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const covered = tokenise(text)
          .map(({ raw }) => raw)
          .join('')
        const letters = (part: string) => part.replace(/[^\p{L}\p{Nd}]/gu, '')
        expect(letters(covered)).toBe(letters(text))
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

describe('gaps', () => {
  const rows: [string, number[]][] = [
    ['a b', [SENTENCE, SPACED]],
    ['a-b a/b a’b', [SENTENCE, GLUED, SPACED, GLUED, SPACED, GLUED]],
    ['P.v.d.A.', [SENTENCE, GLUED, GLUED, GLUED]],
    ['a "b" c', [SENTENCE, SPACED, SPACED]],
    ['a, b; c: d (e)', [SENTENCE, SOFT, SOFT, SOFT, SOFT]],
    ['a – b', [SENTENCE, SOFT]],
    ['Klaar. Nu', [SENTENCE, SENTENCE]],
    ['o.a. hier, dhr. de Wit', [SENTENCE, GLUED, SOFT, SOFT, SOFT, SPACED]],
    ['a! b? c… d', [SENTENCE, SENTENCE, SENTENCE, SENTENCE]],
    ['a\nb\u2028c', [SENTENCE, SENTENCE, SENTENCE]],
  ]
  it.each(rows)('in %j', (text, wanted) => expect(gaps(text)).toEqual(wanted))
})
