import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { withRuleTable } from '../commands/rule-table.ts'

const readme = readFileSync('README.md', 'utf8')

it('the README has the rules as they are (npm run rule-table writes them)', () => {
  expect(withRuleTable(readme)).toBe(readme)
  for (const { id } of rules) expect(readme).toContain(`| [\`${id}\`](docs/rules/${id}.md) |`)
})

it('the README names commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z:-]+)/g)].map(([, name = '']) => name)
  for (const name of named.filter((name) => name !== 'ci')) expect(Object.keys(scripts)).toContain(name)
})
