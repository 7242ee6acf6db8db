import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseSync, Visitor } from 'vite'

/** Every regular expression of the rules: those written down, and those put together when a module is loaded. */
export async function regexesOfRules(): Promise<RegExp[]> {
  const files = globSync('rules/**/*.ts')
  const found = new Map<string, RegExp>()
  const add = (regex: RegExp) => found.set(String(regex), regex)
  for (const file of files) for (const regex of literalsIn(file)) add(regex)
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parts, newTarget) {
      const regex = Reflect.construct(target, parts, newTarget) as RegExp
      add(new Original(regex.source, regex.flags))
      return regex
    },
  })
  try {
    for (const file of files) await import(pathToFileURL(file).href)
  } finally {
    globalThis.RegExp = Original
  }
  return [...found.values()]
}

function literalsIn(file: string): RegExp[] {
  const found: RegExp[] = []
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push(new RegExp(node.regex.pattern, node.regex.flags))
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program)
  return found
}

const EACH = [
  'a',
  '1',
  ' ',
  '.',
  '-',
  '@',
  '#',
  '/',
  ',',
  "'",
  '"',
  '“',
  '\n',
  'é',
  '👏',
  '\ud83d',
  '\u0301',
  'a ',
  '1 ',
  'a.',
  'a-',
  '1.',
  '“a ',
  'A1',
]

/** Texts of this length that make a careless expression try again and again: repetitions that end in a disappointment. */
export function adversarialTexts(length: number, regex?: RegExp): string[] {
  const own = regex?.source.match(/[\p{L}\p{N}]{2,}/gu) ?? []
  const classes = regex?.source.match(/(?<=\[)[^\]\\^]/gu) ?? []
  return [...new Set([...EACH, ...own.slice(0, 20), ...classes])].map(
    (unit) => `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length - 1)}\u0000`,
  )
}
