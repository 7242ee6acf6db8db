import { check } from '../../rules/index.ts'
import { readLine } from './draft-schema.ts'
import { type InterfaceLanguage, readMessages } from './messages.ts'

export interface Answer {
  ok: boolean
  json: string
}

/** Answers one line of input with one line of output, as `npm run check` gives it. */
export function createAnswerer(language: InterfaceLanguage): (line: string) => Answer {
  const say = readMessages(language)
  return (line) => {
    const read = readLine(line)
    if ('problem' in read) return { ok: false, json: JSON.stringify({ id: read.id, error: read.problem }) }
    const { language: draftLanguage, hints, failures, checkedLength } = check(read.draft)
    const answer = {
      id: read.id,
      language: draftLanguage,
      hints: hints.map((hint) => {
        const { rule, severity, start, end, match } = hint
        return { rule, severity, start, end, match, message: say(hint) }
      }),
      ...(checkedLength < read.draft.text.length && { cut: true }),
      ...(failures.length > 0 && { failures }),
    }
    return { ok: failures.length === 0, json: JSON.stringify(answer) }
  }
}
