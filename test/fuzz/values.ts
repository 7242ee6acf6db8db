import fc from 'fast-check'

/** Strings that have hurt somebody before. */
const NASTY = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '=HYPERLINK("x")',
  '..9 ..9 ..9 ..9',
  '(a+)+$',
  '((((((((((',
  'a|b|c|{n} <party> !x?',
  '\u202etxet\u202c',
  '\u0000',
  '\ud83d',
  ' ',
  '',
  'x'.repeat(5000),
]

export const nastyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

const anything = fc.anything({
  key: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'accounts', 'handle'), fc.string()),
  values: [nastyText, fc.double(), fc.boolean(), fc.constant(null)],
  withNullPrototype: true,
  maxDepth: 3,
})
const orAnything = (good: fc.Arbitrary<unknown>) => fc.oneof({ weight: 3, arbitrary: good }, anything)

const account = fc.record(
  {
    platform: orAnything(fc.constantFrom('x', 'instagram', 'linkedin')),
    handle: orAnything(fc.oneof(fc.constantFrom('MinisterVWS', '@MinVWS', ' jan.jansen '), nastyText)),
    name: orAnything(nastyText),
    type: orAnything(fc.constantFrom('corporate', 'hybrid', 'personal')),
    party: orAnything(nastyText),
    roleHashtags: orAnything(
      fc.dictionary(fc.constantFrom('department', 'party', 'private', '__proto__'), fc.array(nastyText)),
    ),
    manager: orAnything(nastyText),
    status: orAnything(nastyText),
  },
  { requiredKeys: [] },
)
const lists = orAnything(fc.array(orAnything(nastyText), { maxLength: 6 }))

/** What may stand in a policy, in storage or in a file: from nearly right to nonsense. */
export const anySettings = orAnything(
  fc.record(
    {
      accounts: orAnything(fc.array(orAnything(account), { maxLength: 5 })),
      disabledRules: lists,
      lockedRules: lists,
      extraTerms: orAnything(fc.record({ partyPolitical: lists, promotional: lists }, { requiredKeys: [] })),
      allowedTerms: lists,
      elections: orAnything(
        fc.array(
          orAnything(fc.record({ type: nastyText, date: orAnything(fc.constantFrom('2027-03-17', '2027-02-30')) })),
        ),
      ),
      confirmBeforePost: orAnything(fc.constantFrom('never', 'errors')),
      showWelcome: orAnything(fc.boolean()),
      supportContact: orAnything(nastyText),
      ignoredAccounts: lists,
      authors: orAnything(fc.dictionary(nastyText, orAnything(fc.constantFrom('department', 'party', 'private')))),
      language: orAnything(fc.constantFrom('nl', 'en')),
      paused: orAnything(fc.boolean()),
      writer: orAnything(fc.constantFrom('editor', 'assistant', 'minister')),
      posts: orAnything(fc.dictionary(nastyText, anything)),
    },
    { requiredKeys: [] },
  ),
)
