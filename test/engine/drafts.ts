import fc from 'fast-check'
import type { Draft } from '../../rules/types.ts'

/** Bits that rules have something to say about, and bits they have not; mixed with anything a keyboard can make. */
const FRAGMENTS = [
  ...[
    'Stem D66!',
    '#TeamVVD',
    '#ad',
    '@VVD',
    'https://vvd.nl/actie',
    'Kom zaterdag flyeren met ons.',
    'lijst 1',
    'PvdA',
  ],
  ...['wat een geweldig bedrijf,', 'echte aanrader', 'Het kabinet trekt 40 miljoen uit voor de zorg.', 'mijn gezin'],
  ...['NL91ABNA0417164300', '06-12345678', 'jan@voorbeeld.nl', 'uw aanvraag is afgewezen', 'u en uw kind', '#privé'],
  ...[
    'Denk aan elkaar',
    'volt',
    'de stem van jongeren',
    '“Stem VVD”, riep hij.',
    'The party',
    'Vote for us',
    'groen/links',
  ],
  ...['\n', '\u2028', ' … ', '?!', '(', '“', "'s", '…', '-', '/', '@', '#', '.nl', 'https://', 'D66’er', 'P.v.d.A.'],
  ...[
    '👨‍👩‍👧‍👦',
    '🇳🇱',
    '✊🏽',
    '#️⃣',
    'مرحبا',
    '\u202eomgekeerd\u202c',
    'e\u0301e\u0301n',
    '\u0301',
    '\u200d',
    '\ud83d',
    '\udc00',
    '\u0000',
    '\ufeff',
  ],
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 8 }), fc.constant(' ')), {
    maxLength: 25,
  })
  .map((parts) => parts.join(''))

export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  platform: fc.constantFrom('x', 'instagram', 'linkedin'),
  surface: fc.constantFrom('post', 'quote', 'reply', 'comment'),
  account: fc.record({
    type: fc.constantFrom('corporate', 'hybrid', 'personal'),
    handle: fc.constantFrom('MinisterVWS', 'JanJansen'),
    ministry: fc.constantFrom('VWS', undefined),
    party: fc.constantFrom('VVD', 'D66', undefined),
  }),
  author: fc.constantFrom('department', 'party', 'private', undefined),
  text,
  quoted: fc.option(fc.record({ handle: fc.constantFrom('VVD', 'iemand', undefined), text }), { nil: undefined }),
  media: fc.option(fc.record({ images: fc.nat(4), withoutAlt: fc.option(fc.nat(4), { nil: undefined }) }), {
    nil: undefined,
  }),
  date: fc.constantFrom('2026-11-23', '2027-03-01', undefined),
})
