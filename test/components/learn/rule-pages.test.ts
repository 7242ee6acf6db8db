import { describe, expect, it } from 'vitest'
import { rulePages, searchPages } from '../../../components/learn/rule-pages.ts'
import { rules } from '../../../rules/index.ts'

describe.each(['nl', 'en'] as const)('the rule pages in %s', (language) => {
  const pages = rulePages(language)
  it('are those of docs/rules, with four parts each and examples of both kinds', () => {
    expect(pages.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const { id, parts } of pages) {
      expect(parts, id).toHaveLength(4)
      expect(parts[2], id).toContain('```draft hint')
      expect(parts[2], id).toContain('```draft ok')
    }
  })
  it('are found by name, id and text, without regard to accents', () => {
    const find = (words: string) =>
      searchPages(pages, words, (id) => (id === 'media-rights' ? 'Beeldrecht' : '')).map(({ id }) => id)
    expect(find('')).toHaveLength(rules.length)
    expect(find('beeldrécht')).toEqual(['media-rights'])
    expect(find('IBAN BSN')).toContain('personal-data')
    expect(find('xyzzy')).toEqual([])
  })
})
