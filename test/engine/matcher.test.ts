import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Coverage } from '../../rules/engine/coverage.ts'
import { compile, type PatternGroup } from '../../rules/engine/matcher.ts'
import { parsePattern } from '../../rules/engine/pattern.ts'
import { overlaps } from '../../rules/engine/rule.ts'
import { tokenise } from '../../rules/text/tokens.ts'

const PARTIES: PatternGroup = {
  id: 'party',
  class: true,
  patterns: ['vvd', 'd66', '=SP', 'partij van de arbeid', 'volt nederland', 'volt'],
}

/** What the last group finds in a text. */
function found(text: string, patterns: readonly string[], ...before: readonly PatternGroup[]): string[] {
  const matches =
    compile([...before, { id: 'test', patterns }])
      .run(tokenise(text))
      .get('test') ?? []
  return matches.map(({ start, end }) => text.slice(start, end))
}

describe('a pattern', () => {
  // pattern, texts with what is found in them, texts in which nothing is
  const rows: [string, [string, string][], string[]][] = [
    [
      'stem',
      [
        ['Nu: STEM!', 'STEM'],
        ['stém', 'stém'],
      ],
      ['stemmen', '#stem', '@stem', 'stem.nl'],
    ],
    [
      'stem*',
      [
        ['stemmen', 'stemmen'],
        ['Stem!', 'Stem'],
      ],
      ['bestem', '#stemmen'],
    ],
    ['*fractie', [['de CDA-Kamerfractie', 'Kamerfractie']], ['fracties']],
    ['=SP', [['de SP wil', 'SP']], ['sp', 'Sp', '#SP']],
    [
      'stem|kies',
      [
        ['kies', 'kies'],
        ['stem', 'stem'],
      ],
      ['stemkies'],
    ],
    ['#stem', [['#Stem', '#Stem']], ['stem', '@stem']],
    ['@vvd', [['@VVD', '@VVD']], ['vvd', '#vvd', 'jan@vvd.nl']],
    ['#stem*', [['#StemD66', '#StemD66']], ['stemd66']],
    [
      '+vvd',
      [
        ['vvd', 'vvd'],
        ['#VVD', '#VVD'],
        ['@vvd', '@vvd'],
      ],
      ['vvd.nl', 'vvder'],
    ],
    [
      'stem nu? vvd',
      [
        ['stem vvd', 'stem vvd'],
        ['stem nu VVD', 'stem nu VVD'],
      ],
      ['stem eens vvd', 'stem, vvd', 'stem. vvd'],
    ],
    [
      'stem .. vvd',
      [
        ['stem gewoon allemaal eens vvd', 'stem gewoon allemaal eens vvd'],
        ['stem, vvd', 'stem, vvd'],
      ],
      ['stem op een of andere vvd', 'stem. Nu vvd'],
    ],
    [
      'stem ..1 vvd',
      [
        ['stem op vvd', 'stem op vvd'],
        ['stem vvd', 'stem vvd'],
      ],
      ['stem nu op vvd'],
    ],
    ['lijst {n}', [['Lijst 4', 'Lijst 4']], ['lijst vier']],
    [
      '^ stem',
      [
        ['Ja. Stem nu', 'Stem'],
        ['stem', 'stem'],
        ['a\nstem', 'stem'],
      ],
      ['ik stem'],
    ],
    ['stem !niet vvd', [['stem vvd', 'stem vvd']], ['stem niet vvd']],
    [
      'stem !tegen|niet',
      [
        ['stem', 'stem'],
        ['stem nu', 'stem'],
      ],
      ['stem tegen', 'stem niet'],
    ],
    [
      'stem <party>',
      [
        ['stem d66', 'stem d66'],
        ['stem Partij van de Arbeid', 'stem Partij van de Arbeid'],
        ['stem volt nederland', 'stem volt nederland'],
      ],
      ['stem sp', 'stem cda'],
    ],
    [
      '<party> stemt|wint',
      [
        ['De Partij van de Arbeid wint', 'Partij van de Arbeid wint'],
        ['SP stemt', 'SP stemt'],
      ],
      ['sp stemt', 'vvd nu'],
    ],
    [
      '<party>|kabinet valt',
      [
        ['volt valt', 'volt valt'],
        ['kabinet valt', 'kabinet valt'],
      ],
      ['cda valt'],
    ],
    [
      "zo'n partij",
      [
        ['zo’n partij', 'zo’n partij'],
        ["zo'n partij", "zo'n partij"],
      ],
      ['zon partij'],
    ],
    [
      'groen-links',
      [
        ['groen-links', 'groen-links'],
        ['groen links', 'groen links'],
        ['groen/links', 'groen/links'],
      ],
      ['groen, links'],
    ],
    ['d66', [['D66-lid', 'D66']], ['D666']],
    ['2030', [['in 2030', '2030']], ['20300']],
    [
      'kom (open dag|feest|..2 borrel) vieren',
      [
        ['Kom open dag vieren', 'Kom open dag vieren'],
        ['Kom feest vieren', 'Kom feest vieren'],
        ['Kom de grote borrel vieren', 'Kom de grote borrel vieren'],
      ],
      ['kom open feest vieren', 'kom vieren', 'kom dag vieren'],
    ],
  ]
  it.each(rows)('%s', (pattern, hits, misses) => {
    for (const [text, words] of hits) expect(found(text, [pattern], PARTIES), text).toEqual([words])
    for (const text of misses) expect(found(text, [pattern], PARTIES), text).toEqual([])
  })

  it.each([
    '',
    '..  stem',
    'stem ..',
    'nu? stem',
    '!niet stem',
    '^',
    'st*',
    '*er',
    'a*b c|',
    '<',
    'stem,',
    '{m}',
    '#',
    '=',
    '|',
    '(a|b',
    'a|b)',
  ])('may not be %j', (pattern) => expect(() => parsePattern(pattern)).toThrow(SyntaxError))

  it('is named when a class in it is unknown, or comes later', () => {
    expect(() => compile([{ id: 'a', patterns: ['stem <party>'] }, PARTIES])).toThrow('stem <party>')
  })
})

describe('the matcher', () => {
  it('keeps the longest match per starting token, in the order of the text', () => {
    expect(found('stem d66 nu, stem nu', ['stem', 'stem d66', 'stem d66 nu', 'd66'])).toEqual([
      'stem d66 nu',
      'd66',
      'stem',
    ])
  })

  it('says which pattern it was', () => {
    const [match] =
      compile([{ id: 'a', patterns: ['stem .. vvd'] }])
        .run(tokenise('stem nu vvd'))
        .get('a') ?? []
    expect(match).toEqual({ group: 'a', first: 0, last: 3, start: 0, end: 11, pattern: 'stem .. vvd' })
  })

  it('builds classes from classes', () => {
    const own: PatternGroup = { id: 'own-party', class: true, patterns: ['onze|mijn <party>', '<party> zelf'] }
    expect(found('mijn volt nederland wint, d66 zelf wint', ['<own-party> wint'], PARTIES, own)).toEqual([
      'mijn volt nederland wint',
      'd66 zelf wint',
    ])
  })

  const WORDS = [
    'stem',
    'op',
    'vvd',
    'd66',
    'nu',
    'niet',
    'volt',
    'nederland',
    'regen',
    '#stem',
    '@vvd',
    ',',
    '.',
    '\n',
    '12',
  ]
  const CHOICES = [
    'stem',
    'op|nu',
    'vvd',
    'ste*',
    '*and',
    '#stem',
    '+vvd',
    '<party>',
    '{n}',
    'nu?',
    '..',
    '..1',
    '!niet',
    '=SP',
  ]

  it('finds for each pattern what it finds for that pattern alone', () => {
    const pattern = fc
      .array(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(' '))
      .filter(isPattern)
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 5 }), text, (patterns, words) => {
        const tokens = tokenise(words)
        const groups = patterns.map((one, at) => ({ id: `g${at}`, patterns: [one] }))
        const together = compile([PARTIES, ...groups]).run(tokens)
        for (const group of groups)
          expect(together.get(group.id), group.patterns[0]).toEqual(compile([PARTIES, group]).run(tokens).get(group.id))
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

function isPattern(source: string): boolean {
  try {
    parsePattern(source)
    return true
  } catch {
    return false
  }
}

describe('coverage', () => {
  it('answers as comparing each span with each other does', () => {
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(span), span, (spans, asked) => {
        const covered = new Coverage()
        for (const one of spans) covered.add(one)
        expect(covered.overlaps(asked)).toBe(spans.some((one) => overlaps(one, asked)))
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})
