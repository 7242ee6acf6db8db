import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentIn } from '../../../components/learn/content.ts'
import { draftOf } from '../../../components/learn/drafts.ts'
import { answerOf, exercises } from '../../../components/learn/exercises.ts'
import { library } from '../../../components/learn/library.ts'
import { check, rules } from '../../../rules/index.ts'
import { sources } from '../../../rules/sources.ts'

const [nl, en] = [contentIn('nl'), contentIn('en')]

describe.each(exercises)('exercise $id', ({ id, rule, answer, passage, draft }) => {
  const result = check(draftOf(draft))
  it('has the answer that the rules give', () => {
    expect(result.failures).toEqual([])
    expect(answerOf(result), JSON.stringify(result.hints)).toBe(answer)
  })
  it('names the rule and the passage that decide', () => {
    const owner = rules.find((one) => one.id === rule)
    expect(owner?.sources).toContain(passage)
    expect(sources[passage]).toBeDefined()
    if (answer === 'fine') return
    const found = result.hints.filter((hint) => hint.rule === rule)
    expect(found.flatMap((hint) => hint.sources)).toContain(passage)
  })
  it('has its reason in both languages', () => {
    for (const content of [nl, en]) expect(content.exercises[id]).toMatch(/\S/)
  })
})

describe('the exercises', () => {
  it('are some thirty, over all rules, with each kind of answer', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(30)
    expect(new Set(exercises.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)))
    for (const answer of ['fine', 'also', 'change'])
      expect(exercises.filter((one) => one.answer === answer).length).toBeGreaterThanOrEqual(3)
  })
  it('have ids of their own, and no reason without exercise', () => {
    const ids = exercises.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const content of [nl, en]) expect(Object.keys(content.exercises).sort()).toEqual([...ids].sort())
  })
})

describe('the library', () => {
  it('has a name for each sample in both languages', () => {
    const ids = library.map(({ id }) => id).sort()
    for (const content of [nl, en]) expect(Object.keys(content.library).sort()).toEqual(ids)
  })
  it('has drafts that give hints and drafts that give none, on every platform', () => {
    const hints = library.map((sample) => check(draftOf(sample)).hints.length)
    expect(hints.some((count) => count === 0)).toBe(true)
    expect(hints.filter((count) => count > 0).length).toBeGreaterThan(8)
    expect(new Set(library.map(({ platform }) => platform))).toEqual(new Set(['x', 'instagram', 'linkedin']))
  })
})

describe('the checklists', () => {
  it('have the same lists and items in both languages', () => {
    const ids = (content: typeof nl) => content.checklists.map((list) => [list.id, list.items.map(({ id }) => id)])
    expect(ids(en)).toEqual(ids(nl))
    for (const [, items] of ids(nl)) expect(new Set(items).size).toBe(items?.length)
  })
  it('are those of closing, starting and the advice talk', () => {
    expect(nl.checklists.map(({ id }) => id)).toEqual([
      'close-corporate',
      'close-hybrid',
      'start-corporate',
      'start-hybrid',
      'advice-talk',
    ])
  })
  it('archive before they remove', () => {
    const close = nl.checklists.find(({ id }) => id === 'close-corporate')
    const at = (item: string) => close?.items.findIndex(({ id }) => id === item) ?? -1
    expect(at('archive-arranged')).toBe(0)
    expect(at('remove-posts')).toBeGreaterThan(at('archive-checked'))
  })
})

describe('the explanation', () => {
  const folder = (language: string) => `components/learn/content/${language}/guideline`
  const files = readdirSync(folder('nl'))
  const shape = (text: string) => [...text.matchAll(/^(#+|[-*]|\d+\.|\|)/gm)].map(([, mark]) => mark)
  it('has the same chapters in both languages', () => {
    expect(readdirSync(folder('en'))).toEqual(files)
    expect(files).toHaveLength(8)
  })
  it.each(files)('says the same in both languages and names its source: %s', (file) => {
    const [dutch, english] = ['nl', 'en'].map((language) => readFileSync(`${folder(language)}/${file}`, 'utf8'))
    expect(shape(english as string)).toEqual(shape(dutch as string))
    expect(dutch).toMatch(/^# .+\n[\s\S]*\nBron: .*00[0-4]/)
    expect(english).toMatch(/^# .+\n[\s\S]*\nSource: .*00[0-4]/)
  })
  it('compares the three kinds of account on the same rows', () => {
    expect(en.accountTypes.rows.map(({ id }) => id)).toEqual(nl.accountTypes.rows.map(({ id }) => id))
    for (const { rows, types } of [nl.accountTypes, en.accountTypes])
      for (const { values } of rows) expect(values).toHaveLength(types.length)
  })
})

const GUIDELINE = '../shared/guideline'
/** So many words in a row are a sentence of somebody else's, unless they are the heading that is cited. */
const OWN_WORDS = 7

describe.runIf(existsSync(GUIDELINE))('the words', () => {
  const runsOf = (text: string) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
    return words.slice(OWN_WORDS - 1).map((_, at) => words.slice(at, at + OWN_WORDS).join(' '))
  }
  const theirs = new Set(readdirSync(GUIDELINE).flatMap((file) => runsOf(readFileSync(`${GUIDELINE}/${file}`, 'utf8'))))
  const root = 'components/learn/content'
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(md|json)$/.test(file))
  it.each(files)('are our own: %s', (file) => {
    const text = readFileSync(`${root}/${file}`, 'utf8').replace(/“[^”]*”/g, '')
    expect(runsOf(text).filter((run) => theirs.has(run))).toEqual([])
  })
})
