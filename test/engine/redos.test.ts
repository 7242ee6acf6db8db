import { check as recheck } from 'recheck'
import { describe, expect, it } from 'vitest'
import { compile } from '../../rules/engine/matcher.ts'
import { parsePattern, spellOut } from '../../rules/engine/pattern.ts'
import { rules } from '../../rules/index.ts'
import { shared } from '../../rules/lexicon/index.ts'
import { tokenise } from '../../rules/text/tokens.ts'
import { adversarialTexts, regexesOfRules } from './regexes.ts'

const LENGTH = 20_000
/** A quadratic expression takes hundreds of milliseconds for 20,000 characters, a linear one about one. */
const MOST_MS = 120
/** All patterns at once take some tens of milliseconds for as much; one that runs away takes seconds. */
const MOST_MS_FOR_ALL = 300
const ATTEMPTS = 10

/** The fastest of some attempts, so that a busy machine cannot make it fail; stops at the first that is fast enough. */
function fastest(run: () => unknown, enough = MOST_MS): number {
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && best > enough; attempt++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('the regular expressions of the rules', async () => {
  const regexes = await regexesOfRules()

  it('are found', () => expect(regexes.length).toBeGreaterThan(30))

  it.each(regexes.map((regex) => [regex]))('%s is quick on any text', (regex) => {
    for (const text of adversarialTexts(LENGTH, regex)) {
      const ms = fastest(() => text.replace(regex, ''))
      expect(ms, JSON.stringify(text.slice(0, 20))).toBeLessThan(MOST_MS)
    }
  })

  it.each(regexes.map((regex) => [regex]))('%s is safe in the eyes of recheck', { timeout: 60_000 }, async (regex) => {
    const { status } = await recheck(regex.source, regex.flags, { timeout: 50_000 })
    expect(status).not.toBe('vulnerable')
  })
})

describe('the patterns of the rules', () => {
  const groups = [...shared, ...rules.flatMap((rule) => rule.patterns ?? [])]
  const all = compile(groups)
  const patterns = groups.flatMap((group) => group.patterns.flatMap(spellOut))

  /** Words that pattern after pattern begins with or waits for. */
  const words = [...new Set(patterns.flatMap((pattern) => parsePattern(pattern).slots.flatMap(wordsOf)))]

  it('are quick on any text', { timeout: 60_000 }, () => {
    for (const text of adversarialTexts(LENGTH)) {
      const tokens = tokenise(text)
      expect(
        fastest(() => all.run(tokens), MOST_MS_FOR_ALL),
        JSON.stringify(text.slice(0, 20)),
      ).toBeLessThan(MOST_MS_FOR_ALL)
    }
  })

  it('are quick on a text of nothing but their own words', { timeout: 60_000 }, () => {
    const texts = [words.join(' '), ...patterns.filter((_, at) => at % 20 === 0)]
    for (const text of texts) {
      const tokens = tokenise(`${text} `.repeat(Math.ceil(LENGTH / (text.length + 1))).slice(0, LENGTH))
      expect(
        fastest(() => all.run(tokens), MOST_MS_FOR_ALL),
        text.slice(0, 60),
      ).toBeLessThan(MOST_MS_FOR_ALL)
    }
  })

  it('take no more than their gaps allow, however many gaps there are', () => {
    const [gaps, step] = [4, 'a ..9 ']
    const matcher = compile([{ id: 'bad', patterns: [`${step.repeat(gaps)}b`] }])
    const tokens = tokenise('a '.repeat(LENGTH / 2))
    expect(fastest(() => matcher.run(tokens.slice(0, 50)))).toBeLessThan(MOST_MS)
  })
})

function wordsOf(slot: ReturnType<typeof parsePattern>['slots'][number]): string[] {
  return 'tests' in slot ? slot.tests.flatMap((test) => ('key' in test ? [test.key] : [])) : []
}
