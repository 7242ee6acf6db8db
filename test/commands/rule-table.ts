import { readFileSync, writeFileSync } from 'node:fs'
import { type Rule, rules } from '../../rules/index.ts'
import { sources } from '../../rules/sources.ts'

const README = new URL('../../README.md', import.meta.url)
const TABLE = /(?<=<!-- rules -->\n)[\s\S]*?(?=<!-- \/rules -->)/
const MESSAGES = new URL('../../public/_locales/en/messages.json', import.meta.url)

/** The table of rules as it stands in the README. */
export function ruleTable(): string {
  const messages = JSON.parse(readFileSync(MESSAGES, 'utf8')) as Record<string, { message: string } | undefined>
  const rows = rules.map((rule) => rowOf(rule, messages[`rule_${rule.id.replaceAll('-', '_')}`]?.message ?? ''))
  return ['| rule | about | accounts | surfaces | severity | guideline |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}

function rowOf({ id, accounts, authors, surfaces, severities, sources: ids }: Rule, name: string): string {
  const who = accounts.map((type) => (type === 'hybrid' ? `hybrid (${(authors ?? ['department']).join(', ')})` : type))
  const { document, heading } = sources[ids[0]]
  const cells = [
    `[\`${id}\`](docs/rules/${id}.md)`,
    name,
    who.join(', '),
    surfaces?.join(', ') ?? 'all',
    severities.join(', '),
    `${document}, “${heading}”`,
  ]
  return `| ${cells.join(' | ')} |`
}

/** Throws when there is no place for the table, so that it cannot go missing unseen. */
export function withRuleTable(readme: string): string {
  if (!TABLE.test(readme)) throw new Error('The README has no place for the table of rules')
  return readme.replace(TABLE, () => `${ruleTable()}\n`)
}

if (import.meta.main) writeFileSync(README, withRuleTable(readFileSync(README, 'utf8')))
