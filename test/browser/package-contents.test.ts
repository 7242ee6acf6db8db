import { describe, expect, it } from 'vitest'
import { BROWSERS } from './factories.ts'
import { textFilesIn } from './package-files.ts'

const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'`<>)\\]+/g
/** An address that is put together from what a user gave, to be shown as a link. */
const MADE_UP = /^https:\/\/\$\{/
/** Names that are written as addresses and never fetched, and what a user may click on. */
const ALLOWED = [
  MADE_UP,
  /^https:\/\/github\.com\/markedjs\/marked/,
  /^http:\/\/www\.w3\.org\//,
  /^https:\/\/(?:x\.com|www\.instagram\.com|www\.linkedin\.com)(?:\/|$)/,
  /^https:\/\/(?:www\.)?(?:rijksoverheid|communicatierijk|voorlichtingsraad|overheid|wetten\.overheid)\.nl(?:\/|$)/,
]
/** Licences name where packages come from; nothing reads that file. */
const UNREAD = /^licences\.txt$/
const CALLS =
  /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts|RTCPeerConnection|\beval\s*\(|new Function\b|Function\s*\(\s*["'`]/
const MARKUP = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/

describe.each(BROWSERS)('what is in the package for %s', (kind) => {
  const files = textFilesIn(kind).filter(({ name }) => !UNREAD.test(name))
  const code = files.filter(({ name }) => name.endsWith('.js'))

  it('has code to look at', () => expect(code.length).toBeGreaterThan(2))

  it('holds no address beyond names and links that a user clicks', () => {
    const found = files.flatMap(({ name, text }) =>
      [...text.matchAll(ADDRESS)].map(([address]) => `${name}: ${address}`),
    )
    expect(found.filter((one) => !ALLOWED.some((allowed) => allowed.test(one.split(': ')[1] ?? '')))).toEqual([])
  })
  it.each(code)('$name calls nobody and runs nothing it was not built with', ({ text }) => {
    expect(text.match(CALLS)?.[0]).toBeUndefined()
  })
  it.each(code)('$name writes no markup', ({ text }) => {
    expect(text.match(MARKUP)?.[0]).toBeUndefined()
  })
  it('lists the licences of what is bundled', () => {
    const { text } = textFilesIn(kind).find(({ name }) => name === 'licences.txt') ?? { text: '' }
    const licences = [...text.matchAll(/^(?:@[\w.-]+\/)?[\w.-]+ \d[\w.-]* \((.+)\)$/gm)].map(([, licence]) => licence)
    expect(licences.length).toBeGreaterThan(5)
    for (const licence of licences) expect(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0']).toContain(licence)
  })
})
