import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { createAnswerer } from './answer.ts'

const USAGE = 'usage: npm run --silent check -- [--lang nl|en] < drafts.jsonl > hints.jsonl'

/** Lines end with a line feed only: a JSON string may hold other line separators as they are. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let rest: string[] = []
  for await (const chunk of input as AsyncIterable<string>) {
    const [first = '', ...others] = chunk.split('\n')
    rest.push(first)
    for (const next of others) {
      yield rest.join('')
      rest = [next]
    }
  }
  yield rest.join('')
}

function languageOf(): 'nl' | 'en' {
  const { lang } = parseArgs({ options: { lang: { type: 'string', default: 'nl' } } }).values
  if (lang !== 'nl' && lang !== 'en') throw new Error(`--lang is nl or en, not ${lang}`)
  return lang
}

async function run(language: 'nl' | 'en') {
  const answer = createAnswerer(language)
  let first = true
  for await (const raw of linesOf(process.stdin)) {
    const line = first ? raw.replace(/^\uFEFF/, '') : raw
    first = false
    if (line.trim() === '') continue
    const { ok, json } = answer(line)
    if (!ok) process.exitCode = 1
    if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain')
  }
}

// Whoever reads the answers may stop early, as head does.
process.stdout.on('error', () => process.exit())

try {
  await run(languageOf())
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`)
  process.exitCode = 2
}
