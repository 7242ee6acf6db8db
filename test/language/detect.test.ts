import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../rules/language/detect.ts'
import { tokenise } from '../../rules/text/tokens.ts'
import type { Language } from '../../rules/types.ts'
import * as posts from './posts.ts'

const detect = (text: string): Language => detectLanguage(text, tokenise(text))
const lines = (text: string) => text.trim().split('\n')
/** Posts that are read wrongly; in the message of a failing test these are what one wants to see. */
const wrong = (texts: readonly string[], language: Language) => texts.filter((text) => detect(text) !== language)

describe('the language of a draft', () => {
  it.each([
    ['nl', posts.nl, 100, 0.01],
    ['en', posts.en, 100, 0.02],
    ['other', posts.other, 80, 0.04],
  ] as const)('is found in posts that are %s', (language, text, fewest, most) => {
    const texts = lines(text)
    expect(texts.length).toBeGreaterThanOrEqual(fewest)
    const missed = wrong(texts, language)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(texts.length * most)
  })

  it.each([
    '',
    '   ',
    '👏👏',
    '#zorg @iemand https://example.nl',
    'Jetten',
    'Sophie Hermans en Rob Jetten',
    '2026',
    '\ud800',
  ])('is Dutch when nothing says otherwise: %j', (text) => expect(detect(text)).toBe('nl'))

  it('does not listen to names, hashtags, handles, links and quotations', () => {
    expect(detect('Morgen #TheFutureIsNow bij @theGuardian: https://example.com/this-is-what-we-have-to-do')).toBe('nl')
    expect(detect('Het thema van de dag: “This is what we have to do for the children of the world”.')).toBe('nl')
    expect(detect('They call it “de wet op de inkomstenbelasting die van alles regelt” and so do I.')).toBe('en')
    expect(detect('Gesproken met The Ocean Cleanup And The Plastic Soup Foundation over afval')).toBe('nl')
  })

  it('is that of the larger part of a mixed draft, and Dutch when both are equal', () => {
    expect(detect('We hebben een akkoord over de begroting en daar ben ik blij mee. (English below)')).toBe('nl')
    expect(detect('The agreement is here and we will sign it in the morning. Dank aan iedereen')).toBe('en')
  })

  it('takes no longer for a long draft than for its beginning', () => {
    const text = 'Zeldzame woorden zonder lidwoord volgen elkander '.repeat(2000)
    const tokens = tokenise(text)
    const start = performance.now()
    for (let run = 0; run < 10; run++) detectLanguage(text, tokens)
    expect((performance.now() - start) / 10).toBeLessThan(25)
  })
})

const SHARED = '../shared/data/posts-dev.jsonl'
describe.runIf(existsSync(SHARED))('real posts of Dutch parties and ministries', () => {
  it('are Dutch, but for a handful that are not', () => {
    const texts = lines(readFileSync(SHARED, 'utf8')).map((line) => JSON.parse(line).text as string)
    expect(wrong(texts, 'nl').length / texts.length).toBeLessThan(0.005)
  })
})
