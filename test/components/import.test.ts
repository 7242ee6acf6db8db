import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RegisteredAccount } from '../../components/accounts/schema.ts'
import { hashtagsIn } from '../../components/register/columns.ts'
import { parseCsv, toCsv } from '../../components/register/csv.ts'
import { decode } from '../../components/register/decode.ts'
import { planImport } from '../../components/register/import.ts'

const HEAD = 'platform;handle;type'
const vws: RegisteredAccount = { platform: 'x', handle: 'MinisterVWS', type: 'corporate' }
const plan = (text: string, own: RegisteredAccount[] = [], locked: RegisteredAccount[] = []) =>
  planImport(text, own, locked)
const why = (text: string, own: RegisteredAccount[] = [], locked: RegisteredAccount[] = []) =>
  plan(text, own, locked).wrong.map(({ row, problems }) => [
    row,
    ...problems.map(({ at, expected }) => `${at}: ${expected}`),
  ])

const words = fc.string({ unit: 'grapheme', maxLength: 20 })
const text = fc.oneof(
  words,
  fc.constantFrom('=1+1', "'=1+1", '+31 70', '-', '@x', '"', 'a;b', 'a,b', 'a\nb', '\t=x', "''", 'é', '\\'),
)
/** The register trims nothing but handles and hashtags. */
const filled = text.filter((value) => value.trim() !== '' && !value.includes('\r'))
const tags = fc.array(
  filled.map((value) => value.trim()),
  { minLength: 1, maxLength: 3 },
)
const accounts = fc.uniqueArray(
  fc.record(
    {
      platform: fc.constantFrom('x', 'instagram', 'linkedin'),
      handle: fc.stringMatching(/^[A-Za-z0-9._-]{1,15}$/),
      type: fc.constantFrom('corporate', 'hybrid', 'personal'),
      name: filled,
      ministry: filled,
      party: filled,
      roleHashtags: fc.record({ department: tags, party: tags, private: tags }, { requiredKeys: ['party'] }),
      manager: filled,
      status: fc.constantFrom('active', 'unused', 'closed'),
    },
    { requiredKeys: ['platform', 'handle', 'type'] },
  ),
  { selector: ({ platform, handle }) => `${platform}:${handle.toLowerCase()}` },
) as fc.Arbitrary<RegisteredAccount[]>

describe('export and then import', () => {
  it('gives the same register, as CSV and as JSON', () => {
    fc.assert(
      fc.property(accounts, (list) => {
        for (const file of [toCsv(list), JSON.stringify(list)]) {
          if (list.length > 0 || file.startsWith('\ufeff')) expect(plan(file)).toMatchObject({ added: list, wrong: [] })
          expect(plan(file, list)).toMatchObject({ added: [], changed: [], same: list.length, wrong: [] })
        }
      }),
    )
  })
  it('leaves no cell that a spreadsheet runs', () => {
    const csv = toCsv([{ ...vws, name: '=HYPERLINK("x")', manager: '+31', ministry: '-1', party: '@SUM(A1)' }])
    for (const cell of parseCsv(csv).rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })
})

describe('a CSV file', () => {
  it.each([
    ['commas', `platform,handle,type\nx,MinisterVWS,corporate`],
    ['semicolons', `${HEAD}\r\nx;MinisterVWS;corporate\r\n`],
    ['tabs', 'platform\thandle\ttype\nx\tMinisterVWS\tcorporate'],
    ['a line that names the sign', `sep=;\n${HEAD}\nx;MinisterVWS;corporate`],
    ['Dutch headings, words and an @', 'Soort;Kanaal;Account\nCorporate;Twitter;@MinisterVWS'],
    ['columns nobody knows', `id;${HEAD}\n7;x;MinisterVWS;corporate`],
    ['empty rows', `\n;;\n${HEAD}\n;;\nx;MinisterVWS;corporate\n\n`],
    ['a BOM', `\ufeff${HEAD}\nx;MinisterVWS;corporate`],
  ])('may have %s', (_, file) => {
    expect(plan(file)).toEqual({ added: [vws], changed: [], same: 0, wrong: [] })
  })
  it('is read whole: every wrong row and field is named, the others are right', () => {
    const file = [
      `${HEAD};status;name`,
      'x;MinisterVWS;corporate;actief;',
      'mastodon;a b;boss;;',
      'x;ministervws;hybrid;;',
      'x;Jan;hybrid;met pensioen;',
      'x;Piet;hybrid;;=cmd()',
      'x;Klaas;hybrid;;;;te veel',
      'x;MinPres;corporate;;',
      'x;;corporate;;',
    ].join('\n')
    expect(why(file, [], [{ ...vws, handle: 'minpres' }])).toEqual([
      [3, 'platform: platform', 'handle: handle', 'type: type'],
      [4, 'handle: once'],
      [5, 'status: status'],
      [6, 'name: no_formula'],
      [7, ': fewer_cells'],
      [8, 'handle: not_locked'],
      [9, 'handle: value'],
    ])
    expect(plan(file).added.map(({ handle }) => handle)).toEqual(['MinisterVWS', 'MinPres'])
  })
  it('in which a quotation mark does not close is trusted up to there', () => {
    const file = `${HEAD}\nx;MinisterVWS;corporate\nx;"Jan;hybrid\nx;Piet;hybrid`
    expect(plan(file).added).toEqual([vws])
    expect(why(file)).toEqual([[3, ': closed_quotes']])
  })
  it('of 5,000 rows is judged within a second', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `x;account${index};${index % 2 ? 'corporate' : 'chef'}`)
    const start = performance.now()
    const { added, wrong } = plan([HEAD, ...rows].join('\r\n'))
    expect([added.length, wrong.length]).toEqual([2500, 2500])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('a file', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['[{', 'json'],
    ['{"other": []}', 'json'],
    ['name;type\nx;y', 'columns'],
    ['%PDF-1.7', 'columns'],
  ])('%j is refused as a whole: %s', (file, failure) => {
    expect(plan(file)).toEqual({ added: [], changed: [], same: 0, wrong: [], failure })
  })
  it('of JSON may be a list, or settings with a list in them', () => {
    expect(plan(JSON.stringify({ accounts: [vws] })).added).toEqual([vws])
    expect(why(JSON.stringify([vws, 7, { ...vws, handle: 'a', roleHashtags: { party: 5 } }]))).toEqual([
      [2, ': account'],
      [3, 'roleHashtags.party: hashtags'],
    ])
  })
  it('says which accounts change', () => {
    const { added, changed, same } = plan(
      JSON.stringify([
        { ...vws, manager: 'm' },
        { ...vws, handle: 'a' },
      ]),
      [vws, { ...vws, handle: 'A' }],
    )
    expect({ added, changed, same }).toEqual({
      added: [],
      changed: [
        { ...vws, manager: 'm' },
        { ...vws, handle: 'a' },
      ],
      same: 0,
    })
  })
})

describe('decode', () => {
  const words = 'handle;privé\r\n'
  const utf16 = (big: boolean) => {
    const bytes = new DataView(new ArrayBuffer(words.length * 2))
    for (let at = 0; at < words.length; at++) bytes.setUint16(at * 2, words.charCodeAt(at), !big)
    return [...new Uint8Array(bytes.buffer)]
  }
  it.each([
    ['UTF-8', [...new TextEncoder().encode(words)]],
    ['UTF-8 with BOM', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(words)]],
    ['UTF-16 little-endian with BOM', [0xff, 0xfe, ...utf16(false)]],
    ['UTF-16 big-endian with BOM', [0xfe, 0xff, ...utf16(true)]],
    ['UTF-16 without BOM', utf16(false)],
    ['Windows-1252', [...words].map((sign) => sign.charCodeAt(0))],
  ])('reads %s', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toBe(words)
  })
  it('reads nothing as nothing', () => expect(decode(new Uint8Array())).toBe(''))
})

it.each([
  ['#MinVWS, #ministerieVWS', ['#MinVWS', '#ministerieVWS']],
  ['#MinVWS #ministerieVWS', ['#MinVWS', '#ministerieVWS']],
  ['eigen bericht,#privé', ['eigen bericht', '#privé']],
  ['een \\#hek, twee\\, drie', ['een #hek', 'twee, drie']],
  [' , ', []],
])('%j holds the hashtags %j', (cell, expected) => {
  expect(hashtagsIn(cell)).toEqual(expected)
})
