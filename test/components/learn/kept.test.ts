import { describe, expect, it } from 'vitest'
import { exportText, stateOf } from '../../../components/learn/checklist-text.ts'
import {
  addList,
  changeEntry,
  EMPTY_ENTRY,
  NO_CHECKLISTS,
  parseChecklists,
  removeList,
} from '../../../components/learn/checklists.ts'
import { csvRows, linesIn } from '../../../components/learn/csv.ts'
import type { Exercise } from '../../../components/learn/exercises.ts'
import { NO_PROGRESS, parseProgress, summaryOf, withAnswer } from '../../../components/learn/progress.ts'
import { csvText } from '../../../components/spreadsheet.ts'

const NONSENSE = [
  undefined,
  null,
  7,
  'x',
  [],
  {},
  { answers: [] },
  { answers: 'x' },
  { lists: {} },
  { lists: [null, 3] },
]

describe('progress', () => {
  const exercise = (id: string, rule: string, answer: Exercise['answer']): Exercise => ({
    id,
    rule,
    answer,
    passage: 'no_mixing',
    draft: { text: '' },
  })
  const some = [exercise('a', 'r1', 'fine'), exercise('b', 'r1', 'change'), exercise('c', 'r2', 'also')]

  it.each(NONSENSE)('reads %j as none', (stored) => expect(parseProgress(stored)).toEqual(NO_PROGRESS))
  it('reads what another version stored and passes over what is no answer', () => {
    const stored = { version: 9, extra: 1, answers: { a: 'fine', gone: 'also', b: 'maybe', c: null } }
    expect(parseProgress(stored).answers).toEqual({ a: 'fine', gone: 'also' })
  })
  it('reads back what it wrote', () => {
    const progress = withAnswer(withAnswer(NO_PROGRESS, 'a', 'fine'), 'a', 'change')
    expect(parseProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress)
    expect(progress.answers).toEqual({ a: 'change' })
  })
  it('is summed up: what went well, and which passages to read again', () => {
    const answers = { a: 'fine', b: 'fine', c: 'also', gone: 'fine' } as const
    expect(summaryOf(some, { version: 1, answers })).toEqual({
      done: 3,
      right: 2,
      total: 3,
      well: ['r2'],
      again: [{ rule: 'r1', passage: 'no_mixing' }],
    })
    expect(summaryOf(some, NO_PROGRESS)).toMatchObject({ done: 0, right: 0, well: [], again: [] })
  })
})

describe('checklists', () => {
  const words = {
    id: 'k',
    title: 'Titel',
    intro: '',
    items: [
      { id: 'one', text: 'Eerst dit' },
      { id: 'two', text: 'Dan dat' },
    ],
  }
  const started = addList(NO_CHECKLISTS, { id: '1', kind: 'k', title: '@MinisterVWS' })

  it.each(NONSENSE)('reads %j as none', (stored) => expect(parseChecklists(stored)).toEqual(NO_CHECKLISTS))
  it('reads back what it wrote', () => {
    const filled = changeEntry(started, '1', 'one', { done: true, who: 'Noor', note: 'Let op\n€' }, '2026-11-27')
    expect(parseChecklists(JSON.parse(JSON.stringify(filled)))).toEqual(filled)
  })
  it('reads bare ticks of an older version, and leaves out what is broken', () => {
    const lists = [
      { id: '1', kind: 'k', title: 5, entries: { one: true, two: { done: 'yes', note: 'blijft' }, bad: 7 } },
      { kind: 'no id' },
      { id: '2', kind: 'k', entries: 'none' },
    ]
    expect(parseChecklists({ lists }).lists).toEqual([
      {
        id: '1',
        kind: 'k',
        title: '',
        entries: { one: { ...EMPTY_ENTRY, done: true }, two: { ...EMPTY_ENTRY, note: 'blijft' } },
      },
      { id: '2', kind: 'k', title: '', entries: {} },
    ])
  })
  it('fills in today with a tick, but not over a day that stands there', () => {
    const ticked = changeEntry(started, '1', 'one', { done: true }, '2026-11-27')
    expect(ticked.lists[0]?.entries['one']).toEqual({ ...EMPTY_ENTRY, done: true, when: '2026-11-27' })
    const earlier = changeEntry(
      changeEntry(started, '1', 'one', { when: '2026-01-02' }, 'x'),
      '1',
      'one',
      { done: true },
      'y',
    )
    expect(earlier.lists[0]?.entries['one']?.when).toBe('2026-01-02')
  })
  it('are several at once', () => {
    const two = addList(started, { id: '2', kind: 'k', title: '@StasVWS' })
    const changed = changeEntry(two, '2', 'one', { done: true }, 'd')
    expect(changed.lists[0]?.entries).toEqual({})
    expect(removeList(changed, '2').lists.map(({ id }) => id)).toEqual(['1'])
  })
  it('show what was noted for items that are gone, and export all as text', () => {
    const filled = changeEntry(
      changeEntry(started, '1', 'old', { note: 'Nog waar' }, ''),
      '1',
      'one',
      { done: true, who: 'Noor', when: '2026-11-27', note: 'Archief\ngezien' },
      '',
    )
    const [list] = filled.lists
    if (!list) throw new Error('no list')
    expect(stateOf(list, words)).toMatchObject({ done: 1, gone: [{ id: 'old' }] })
    expect(exportText(list, words)).toBe(
      'Titel – @MinisterVWS – 1/2\n\n[x] Eerst dit (2026-11-27, Noor)\n    Archief\n    gezien\n[ ] Dan dat\n[ ] old\n    Nog waar\n',
    )
    expect(exportText(list, undefined)).toContain('Archief')
  })
})

describe('the findings as CSV', () => {
  const hint = {
    rule: 'r',
    severity: 'error',
    start: 0,
    end: 1,
    match: 'a',
    message: 'm',
    data: [],
    sources: [],
  } as const
  it('have a row for each finding and each line without', () => {
    const lines = [
      { number: 1, text: 'a', hints: [hint, hint], failed: false },
      { number: 3, text: 'b', hints: [], failed: false },
    ]
    expect(csvRows(lines, ['n', 'text', 'rule'], ({ rule }) => [rule])).toEqual([
      ['n', 'text', 'rule'],
      ['1', 'a', 'r'],
      ['1', 'a', 'r'],
      ['3', 'b', ''],
    ])
  })
  it('keep quotes and separators, and start no formula', () => {
    expect(csvText([['a "b"; c', '=1+1', '@x', 'é']])).toBe('\uFEFF"a ""b""; c";\'=1+1;\'@x;é\r\n')
  })
  it('come from every kind of line break, without empty lines', () => {
    expect(linesIn(' een\r\n\r\ntwee\rdrie\n')).toEqual([
      { number: 1, text: 'een' },
      { number: 3, text: 'twee' },
      { number: 4, text: 'drie' },
    ])
  })
})
