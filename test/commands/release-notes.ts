import { readFileSync } from 'node:fs'
import { sectionsOf } from './changelog.ts'

/** Prints what the changelog says of a tag; a tag that the project is not ready for ends the release. */
const [tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const section = sectionsOf(readFileSync('CHANGELOG.md', 'utf8')).find(({ name }) => name === version)

if (tag !== `v${version}`) stop(`The tag is ${tag || 'missing'}, but package.json says ${version}`)
if (!section?.date || section.text === '') stop(`CHANGELOG.md has no dated section with text for ${version}`)
else console.log(section.text)

function stop(problem: string) {
  console.error(problem)
  process.exitCode = 1
}
