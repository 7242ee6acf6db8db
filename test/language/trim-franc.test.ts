import { francAll } from 'franc'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { FRANC_LANGUAGES } from '../../rules/language/franc-languages.ts'
import { trimFranc } from '../../vite-trim-franc.ts'
import * as posts from './posts.ts'

const MOST_BYTES = 20_000

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [trimFranc(FRANC_LANGUAGES)],
    build: { write: false, lib: { entry: 'node_modules/franc/index.js', formats: ['es'], fileName: 'franc' } },
  })
  const [{ output }] = built as [Rolldown.RolldownOutput]
  return output[0].code
}

describe('franc as the build bundles it', async () => {
  const code = await bundle()
  const trimmed = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { francAll: typeof francAll }

  it('is small', () => expect(code.length).toBeLessThan(MOST_BYTES))

  it('answers as the whole one', () => {
    for (const text of `${posts.nl}${posts.en}${posts.other}`.split('\n')) {
      if (!/[a-z]/i.test(text)) continue
      for (const only of [[...FRANC_LANGUAGES], ['nld', 'eng']])
        expect(trimmed.francAll(text, { only }), text).toEqual(francAll(text, { only }))
    }
  })

  it('refuses a language that franc does not have', () => expect(() => trimFranc(['fry'])).toThrow('fry'))
})
