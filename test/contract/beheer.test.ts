import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../components/accounts/policy-schema.ts'
import { rules } from '../../rules/index.ts'
import { chromiumId, ROOT } from '../browsers/extension.ts'
import { example } from './beheer.ts'

/** The keys of the managed policy, as administrators rely on them. */
const KEYS = [
  'accounts',
  'allowedTerms',
  'confirmBeforePost',
  'disabledRules',
  'elections',
  'extraTerms',
  'lockedRules',
  'showWelcome',
  'supportContact',
]
const ids = rules.map(({ id }) => id)
const schema = JSON.parse(readFileSync(`${ROOT}/public/managed_schema.json`, 'utf8')) as { properties: object }

interface Chromium {
  '3rdparty': { extensions: Record<string, object> }
}
interface Firefox {
  policies: { '3rdparty': { Extensions: Record<string, object> } }
}
const chromium = () => Object.entries((JSON.parse(example('chromium')) as Chromium)['3rdparty'].extensions)
const firefox = () => Object.entries((JSON.parse(example('firefox')) as Firefox).policies['3rdparty'].Extensions)

/** A file of the registry, as the browser reads it. */
function registry(): Record<string, unknown> {
  const lines = [...example('registry').matchAll(/^"(\w+)"=(?:"(.*)"|dword:(\d+))$/gm)]
  return Object.fromEntries(
    lines.map(([, key = '', text, number]) => {
      if (number !== undefined) return [key, Number(number) === 1]
      const plain = (text ?? '').replaceAll('\\"', '"')
      return [key, /^[[{]/.test(plain) ? (JSON.parse(plain) as unknown) : plain]
    }),
  )
}

describe('the examples for administrators', () => {
  it.each([
    ['chromium', () => chromium()[0]?.[1]],
    ['firefox', () => firefox()[0]?.[1]],
    ['registry', registry],
  ])('%s: every key, and nothing malformed', (_, policy) => {
    expect(Object.keys(policy() ?? {}).sort()).toEqual(KEYS)
    expect(parsePolicy(policy(), ids).bad).toEqual([])
  })
  it('google-admin: nothing malformed', () => {
    const values = Object.entries(JSON.parse(example('google-admin')) as Record<string, { Value: unknown }>)
    expect(parsePolicy(Object.fromEntries(values.map(([key, { Value }]) => [key, Value])), ids).bad).toEqual([])
  })
})

it('the schema that browsers check a policy with has the same keys', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(KEYS)
})

it('the ids are those of the extension', async () => {
  const source = readFileSync(`${ROOT}/wxt.config.ts`, 'utf8')
  const id = chromiumId(/'(MII[^']+)'/.exec(source)?.[1] ?? '')
  expect(chromium().map(([name]) => name)).toEqual([id])
  expect(example('registry')).toContain(`\\extensions\\${id}\\policy]`)
  expect(source).toContain(`id: '${firefox()[0]?.[0]}'`)
})
