import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../browsers/extension.ts'

/** An example from the document for administrators, by the name in the comment above it. */
export function example(name: string): string {
  const document = readFileSync(path.join(ROOT, 'docs/beheer.md'), 'utf8')
  const found = new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(document)?.[1]
  if (found === undefined) throw new Error(`docs/beheer.md has no example ${name}`)
  return found
}
