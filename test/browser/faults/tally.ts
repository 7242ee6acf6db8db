import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { ROOT } from '../../browsers/extension.ts'
import type { Practice } from '../../browsers/practice.ts'
import { modelText } from '../factories/shared.ts'
import type { Variant } from '../site-page.ts'

/** Test files run in processes of their own, so what they found is kept in a file. */
const FILE = path.join(ROOT, '.output/faults.jsonl')

interface Tried {
  fault: string
  kept: boolean
  requests: number
}

export function startTally(): void {
  rmSync(FILE, { force: true })
}

export function tallyLine(): string | undefined {
  if (!existsSync(FILE)) return undefined
  const lines = readFileSync(FILE, 'utf8').trim().split('\n')
  const tried = lines.map((line) => JSON.parse(line) as Tried)
  const lost = tried.filter(({ kept }) => !kept)
  const requests = tried.reduce((sum, one) => sum + one.requests, 0)
  return [
    `faults tried ${tried.length}, drafts lost ${lost.length}, requests made ${requests}`,
    ...lost.map(({ fault }) => `  lost: ${fault}`),
  ].join('\n')
}

/** What must hold whatever went wrong: the draft is what was typed, it can be posted, and the page heard of nothing. */
export async function expectUnharmed(fault: string, practice: Practice, variant: Variant, typed: string) {
  const draft = await modelText(practice, variant.model)
  await practice.page.click(variant.postButton)
  const posted = await practice.ask(({ __posted }) => __posted.at(-1)?.[0])
  const kept = draft === typed && posted === typed
  mkdirSync(path.dirname(FILE), { recursive: true })
  appendFileSync(FILE, `${JSON.stringify({ fault, kept, requests: practice.strays.length } satisfies Tried)}\n`)
  expect({ draft, posted }).toEqual({ draft: typed, posted: typed })
  expect(practice.strays, 'requests').toEqual([])
  expect(foreignErrors(practice), 'errors on the page').toEqual([])
}

/** Errors that are not the extension's own words about what it could not do. */
function foreignErrors(practice: Practice): string[] {
  return practice.errors.filter((error) => !error.startsWith('Berichtwijzer: '))
}
