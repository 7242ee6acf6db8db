import type { SampleDraft } from './drafts.ts'

/** An example on a rule's page in docs/rules. */
export interface DocsExample extends SampleDraft {
  expects: 'hint' | 'ok'
  /** A handle. */
  quoted?: string
}

const COUNTS = new Set(['images', 'videos', 'withoutAlt'])

/**
 * Reads a fenced block marked `draft hint` or `draft ok`; null for any other. Lines above `---`, when there is one, say
 * `key: value`, divided by ` | `; what follows is the text. `quoted` is a handle; `images`, `videos` and `withoutAlt` count.
 */
export function parseExample(info: string, body: string): DocsExample | null {
  const expects = /^draft (hint|ok)$/.exec(info)?.[1]
  if (!expects) return null
  const [head = '', ...rest] = body.split('\n---\n')
  if (rest.length === 0) return { expects: expects as DocsExample['expects'], text: body }
  const fields = head.split(/\n| \| /).map((field) => field.split(': ') as [string, string])
  const media = fields.filter(([key]) => COUNTS.has(key)).map(([key, value]) => [key, Number(value)] as const)
  return {
    ...(Object.fromEntries(fields.filter(([key]) => !COUNTS.has(key))) as Omit<DocsExample, 'expects' | 'text'>),
    expects: expects as DocsExample['expects'],
    ...(media.length > 0 && { media: Object.fromEntries(media) }),
    text: rest.join('\n---\n'),
  }
}
