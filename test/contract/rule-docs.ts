import { readFileSync } from 'node:fs'
import type { DraftParts } from '../rules/drafts.ts'

const MEDIA = new Set(['images', 'videos', 'withoutAlt'])

export interface DocsExample {
  expects: 'hint' | 'ok'
  parts: DraftParts
}

/**
 * The examples of a rule's docs page: fenced blocks marked `draft hint` or `draft ok`. Lines above `---`, when there is
 * one, say `key: value`, divided by ` | `; what follows is the text. `quoted` is a handle; `images`, `videos` and
 * `withoutAlt` are counts.
 */
export function examplesOf(path: string): DocsExample[] {
  const page = readFileSync(path, 'utf8')
  return [...page.matchAll(/^```draft (hint|ok)\n([\s\S]*?)\n```$/gm)].map(([, expects, body]) => ({
    expects: expects as DocsExample['expects'],
    parts: parseExample(body as string),
  }))
}

function parseExample(body: string): DraftParts {
  const [head, ...rest] = body.split('\n---\n')
  if (rest.length === 0) return { text: body }
  const fields = (head as string).split(/\n| \| /).map((field) => field.split(': ') as [string, string])
  const plain = fields.filter(([key]) => key !== 'quoted' && !MEDIA.has(key))
  const media = fields.filter(([key]) => MEDIA.has(key)).map(([key, value]) => [key, Number(value)])
  const quoted = fields.find(([key]) => key === 'quoted')?.[1]
  return {
    ...(Object.fromEntries(plain) as Omit<DraftParts, 'text'>),
    ...(quoted && { quoted: { handle: quoted } }),
    ...(media.length > 0 && { media: Object.fromEntries(media) }),
    text: rest.join('\n---\n'),
  }
}
