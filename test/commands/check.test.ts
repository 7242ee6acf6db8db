import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'

interface Answer {
  id: string | number | null
  error?: string
  language?: string
  hints?: { rule: string; severity: string; start: number | null; end: number | null; match: string; message: string }[]
  cut?: boolean
}

const draft = {
  id: '1',
  platform: 'x',
  surface: 'post',
  account: { type: 'corporate', handle: 'MinisterVWS', ministry: 'VWS', party: 'VVD' },
  text: 'Vandaag op bezoek in Zwolle.',
}
const line = (parts: Record<string, unknown>) => JSON.stringify({ ...draft, ...parts })

/** Runs the real command, with `input` as one piece or in pieces that need not end where lines end. */
async function run(input: string | readonly (string | Buffer)[], args: readonly string[] = []) {
  const child = spawn(process.execPath, ['test/commands/check.ts', ...args])
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (data: string) => (stdout += data))
  child.stderr.setEncoding('utf8').on('data', (data: string) => (stderr += data))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  for (const piece of typeof input === 'string' ? [input] : input) {
    child.stdin.write(piece)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  child.stdin.end()
  const status = await ended
  const answers = stdout.split('\n').filter((text) => text !== '')
  return { status, stderr, stdout, answers: answers.map((text) => JSON.parse(text) as Answer) }
}

describe('npm run check', () => {
  it('answers each draft with a line, in the same order', async () => {
    const drafts = Array.from({ length: 300 }, (_, at) => line({ id: at, text: `Bericht ${at}. #ad` }))
    const { status, answers } = await run(drafts.join('\n'))
    expect(status).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(drafts.map((_, at) => at))
    expect(answers[7]).toMatchObject({ id: 7, language: 'nl' })
    expect(answers[7]?.hints).toContainEqual({
      rule: 'paid-promotion',
      severity: 'error',
      start: 11,
      end: 14,
      match: '#ad',
      message: expect.any(String),
    })
  })

  it('says the same in English when asked', async () => {
    const text = line({ text: 'Nieuw! #ad', media: { images: 2, withoutAlt: 2 } })
    const [nl, en] = [await run(text), await run(text, ['--lang', 'en'])]
    expect(nl.answers[0]?.hints?.map((hint) => hint.rule)).toEqual(en.answers[0]?.hints?.map((hint) => hint.rule))
    expect(nl.answers[0]?.hints?.at(-1)?.message).not.toBe(en.answers[0]?.hints?.at(-1)?.message)
  })

  it('names what is wrong with a line, keeps its id, goes on, and exits with 1', async () => {
    const bad: [string, string | number | null, string][] = [
      ['nope', null, 'not JSON'],
      ['[]', null, 'object'],
      ['"text"', null, 'object'],
      ['null', null, 'object'],
      [line({ id: undefined }), null, 'id'],
      [line({ id: { a: 1 } }), null, 'id'],
      [line({ id: 'p', platform: 'mastodon' }), 'p', 'platform'],
      [line({ id: 's', surface: 'story' }), 's', 'surface'],
      [line({ id: 't', text: undefined }), 't', 'text'],
      [line({ id: 't2', text: 4 }), 't2', 'text'],
      [line({ id: 'a', account: undefined }), 'a', 'account'],
      [line({ id: 'a2', account: { type: 'company', handle: 'x' } }), 'a2', 'account.type'],
      [line({ id: 'a3', account: { type: 'hybrid' } }), 'a3', 'account.handle'],
      [line({ id: 'au', author: 'minister' }), 'au', 'author'],
      [line({ id: 'q', quoted: 'text' }), 'q', 'quoted'],
      [line({ id: 'm', media: { images: -1 } }), 'm', 'media.images'],
      [line({ id: 'd', date: '22-11-2026' }), 'd', 'date'],
      [line({ id: 'd2', date: '2026-02-30' }), 'd2', 'date'],
    ]
    const { status, answers } = await run([...bad.map(([text]) => text), line({ id: 'last' })].join('\n'))
    expect(status).toBe(1)
    expect(answers).toHaveLength(bad.length + 1)
    bad.forEach(([text, id, field], at) => {
      expect(answers[at]?.id, text).toBe(id)
      expect(answers[at]?.error, text).toContain(field)
      expect(answers[at], text).not.toHaveProperty('hints')
    })
    expect(answers.at(-1)).toMatchObject({ id: 'last', language: 'nl' })
  })

  it('takes every text, skips empty lines, and ignores fields it does not know', async () => {
    const texts = [
      '',
      '   ',
      '👨‍👩‍👧‍👦',
      'ab\ud83d',
      '\udc00',
      'مرحبا بكم',
      '\u2028 en \u2029',
      'e\u0301'.repeat(50),
      '\u0000',
    ]
    const lines = texts.map((text, at) => line({ id: at, text, extra: { deep: [1] }, author: null, quoted: null }))
    const { status, answers } = await run(`\uFEFF${lines.join('\n\n  \r\n')}\r\n`)
    expect(status).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(texts.map((_, at) => at))
  })

  it('says that a draft was cut, and only then', async () => {
    const { answers } = await run([line({ text: 'zorg '.repeat(20_000) }), line({})].join('\n'))
    expect(answers[0]?.cut).toBe(true)
    expect(answers[1]).not.toHaveProperty('cut')
  })

  it('reads lines that arrive in pieces, also inside a character or before a raw line separator', async () => {
    const bytes = Buffer.from(`${line({ text: 'één \u2028 #ad' })}\n${line({ id: '2' })}`)
    const { answers } = await run(
      [...Array(Math.ceil(bytes.length / 40)).keys()].map((at) => bytes.subarray(at * 40, at * 40 + 40)),
    )
    const middle = bytes.indexOf(0xc3) + 1
    const split = await run([bytes.subarray(0, middle), bytes.subarray(middle)])
    expect(split.answers).toEqual(answers)
    expect(answers.map(({ id }) => id)).toEqual(['1', '2'])
    expect(answers[0]?.hints?.[0]?.match).toBe('#ad')
  })

  it('answers nothing to nothing, and refuses options it does not know', async () => {
    expect(await run('')).toMatchObject({ status: 0, stdout: '' })
    for (const args of [
      ['--lang', 'fr'],
      ['--taal', 'nl'],
    ]) {
      const { status, stderr } = await run('', args)
      expect(status).toBe(2)
      expect(stderr).toContain('usage:')
    }
  })
})
