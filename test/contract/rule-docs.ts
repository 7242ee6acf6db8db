import { readFileSync } from 'node:fs'
import { parseExample } from '../../components/learn/rule-docs.ts'
import type { DraftParts } from '../rules/drafts.ts'

export interface DocsExample {
  expects: 'hint' | 'ok'
  parts: DraftParts
}

/** The examples of a rule's docs page, read as the page inside the extension reads them. */
export function examplesOf(path: string): DocsExample[] {
  const page = readFileSync(path, 'utf8')
  return [...page.matchAll(/^```(draft .*)\n([\s\S]*?)\n```$/gm)].flatMap(([, info = '', body = '']) => {
    const example = parseExample(info, body)
    if (!example) throw new Error(`${path}: no example: ${info}`)
    const { expects, quoted, ...parts } = example
    return [{ expects, parts: { ...parts, ...(quoted && { quoted: { handle: quoted } }) } }]
  })
}
