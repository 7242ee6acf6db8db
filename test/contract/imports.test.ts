import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? path.join(path.dirname(file), name) : name,
  )
const pairs = (folder: string) =>
  sourcesIn(folder).flatMap((file) => importsOf(file).map((name) => [file, name] as const))

it.each(pairs('rules'))('%s may import %s: rules know only rules and franc', (_, name) => {
  expect(name).toMatch(/^(rules\/|franc$)/)
})
it.each(pairs('components'))('%s may import %s: components know no entrypoint and no rule', (_, name) => {
  expect(name).not.toMatch(/^(entrypoints|test)\//)
  if (name.startsWith('rules/')) expect(name).toMatch(/^rules\/(types|sources|index)\.ts$/)
})
it('components take only types from the index of the rules', () => {
  for (const file of sourcesIn('components')) {
    for (const [line] of readFileSync(file, 'utf8').matchAll(/^import .*rules\/index\.ts'$/gm))
      expect(line, file).toMatch(/^import type /)
  }
})
it.each([...sourcesIn('components'), ...sourcesIn('entrypoints'), ...sourcesIn('rules')])(
  '%s makes no request and writes no markup',
  (file) => {
    const source = readFileSync(file, 'utf8')
    expect(source).not.toMatch(
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(|eval\(|new Function/,
    )
    expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/)
  },
)
