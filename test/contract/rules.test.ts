import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { sources } from '../../rules/sources.ts'
import { draftOf } from '../rules/drafts.ts'
import { hintsOf } from '../rules/rule-tester.ts'
import { examplesOf } from './rule-docs.ts'

const NOT_RULES = new Set(['index.ts', 'types.ts', 'sources.ts'])
const ids = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !NOT_RULES.has(name))
    .map((name) => name.slice(0, -ending.length))
    .sort()
const messagesOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'))
const key = (id: string) => id.replaceAll('-', '_')
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort()

describe('the rules folder', () => {
  it('holds exactly the rules of the index, sorted', () => {
    expect(rules.map((rule) => rule.id)).toEqual(ids('rules', '.ts'))
  })
  it('has a test file for each rule and no other', () => {
    expect(ids('test/rules', '.test.ts')).toEqual(ids('rules', '.ts'))
  })
  it('has a docs page for each rule and no other', () => {
    expect(ids('docs/rules', '.md')).toEqual(ids('rules', '.ts'))
  })
  it('has an English docs page beside each Dutch one', () => {
    expect(ids('docs/rules/en', '.md')).toEqual(ids('docs/rules', '.md'))
  })
})

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  it.each(['nl', 'en'])('has all its words in %s', (language) => {
    const messages = messagesOf(language)
    const wanted = [`rule_${key(id)}`, `rule_${key(id)}_why`]
    for (const message of rule.messages) wanted.push(`rule_${key(id)}_${message}`, `rule_${key(id)}_${message}_do`)
    for (const source of rule.sources) wanted.push(`source_${source}`, `document_${sources[source].document}`)
    for (const name of wanted) expect(messages[name]?.message, name).toMatch(/\S/)
  })
  it('is spoken of in no other words than it has', () => {
    const own = new RegExp(`^rule_${key(id)}(_why|_(${rule.messages.join('|')})(_do)?)?$`)
    const others = rules
      .filter((other) => other.id !== id && other.id.startsWith(id))
      .map((other) => `rule_${key(other.id)}`)
    const found = Object.keys(messagesOf('nl')).filter((name) => name.startsWith(`rule_${key(id)}`))
    for (const name of found.filter((name) => !others.some((other) => name.startsWith(other))))
      expect(name).toMatch(own)
  })
  it('names its own pattern groups after itself', () => {
    for (const group of rule.patterns ?? []) expect(group.id).toMatch(new RegExp(`^${id}\\.`))
  })
  it('has the same docs in English, with the examples on the Dutch page', () => {
    const page = readFileSync(`docs/rules/en/${id}.md`, 'utf8')
    expect([...page.matchAll(/^#+ .*$/gm)].map(([heading]) => heading)).toEqual([
      `# ${id}`,
      '## What',
      '## Why',
      '## Examples',
      '## When you can ignore the hint',
    ])
    for (const source of rule.sources) expect(page).toContain(sources[source].heading)
    expect(page).toContain(`(../${id}.md#voorbeelden)`)
  })
  it('has docs with title, headings and examples on both sides that hold', () => {
    const path = `docs/rules/${id}.md`
    const page = readFileSync(path, 'utf8')
    expect(page).toMatch(new RegExp(`^# ${id}\n`))
    for (const heading of ['## Wat', '## Waarom', '## Voorbeelden', '## Wanneer je de hint kunt negeren'])
      expect(page).toContain(`\n${heading}\n`)
    for (const source of rule.sources) expect(page).toContain(sources[source].heading)
    const examples = examplesOf(path)
    for (const expects of ['hint', 'ok'])
      expect(examples.filter((example) => example.expects === expects).length).toBeGreaterThanOrEqual(2)
    for (const { expects, parts } of examples) {
      const hints = hintsOf(rule, draftOf(parts))
      expect(hints.length > 0 ? 'hint' : 'ok', parts.text).toBe(expects)
    }
  })
})

describe('the message files', () => {
  it('have the same keys and placeholders in nl and en', () => {
    const [nl, en] = [messagesOf('nl'), messagesOf('en')]
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort())
    for (const name of Object.keys(nl))
      expect(placeholders(en[name]?.message ?? ''), name).toEqual(placeholders(nl[name]?.message ?? ''))
  })
  it.each(['nl', 'en'] as const)('cite each source by its document and heading: %s', (language) => {
    const messages = messagesOf(language)
    for (const [id, { document, heading }] of Object.entries(sources))
      expect(messages[`source_${id}_where`]?.message).toBe(`${messages[`document_${document}`]?.message}, “${heading}”`)
  })
})

const GUIDELINE = '../shared/guideline'
describe.runIf(existsSync(GUIDELINE))('the sources', () => {
  it('stand in the guideline under their headings', () => {
    const documents = readdirSync(GUIDELINE)
    for (const { document, heading } of Object.values(sources)) {
      const file = documents.find((name) => name.startsWith(document)) as string
      const text = readFileSync(`${GUIDELINE}/${file}`, 'utf8').replace(/\s+/g, ' ')
      expect(text, heading).toContain(heading)
    }
  })
})
