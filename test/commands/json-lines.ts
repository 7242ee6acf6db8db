import { readFileSync } from 'node:fs'

/** What the lines of a file of JSON Lines hold, from the project's own drafts or the shared data: their shape is not checked. */
export function readLines<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
