import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Hint } from '../../rules/types.ts'
import type { Outside } from '../composer/services.ts'
import { say } from '../messages.ts'
import { ruleName, whatToDo, whatWasFound } from '../overlay/hint-words.ts'
import { Sign } from '../overlay/Sign.tsx'
import { download } from '../page/download.ts'
import { passageOf } from '../passage.ts'
import { csvText } from '../spreadsheet.ts'
import { today } from '../today.ts'
import { type CheckedLine, csvRows, linesIn } from './csv.ts'
import { sampleAccount } from './drafts.ts'
import { Situation, type SituationValue } from './Situation.tsx'

const START: SituationValue = { platform: 'x', type: 'corporate', author: 'department', surface: 'post' }
const COLUMNS = ['number', 'text', 'rule', 'severity', 'match', 'found', 'do', 'source'] as const
const MOST_LINES = 2000

/** Drafts that were written elsewhere, one a line: their findings in a table, and as CSV. */
export function Batch({ outside }: { outside: Outside }): VNode {
  const [situation, setSituation] = useState(START)
  const [pasted, setPasted] = useState('')
  const [lines, setLines] = useState<CheckedLine[]>()
  const [busy, setBusy] = useState(false)
  const check = async () => {
    setBusy(true)
    setLines(await checkLines(pasted, situation, outside))
    setBusy(false)
  }
  const save = () => {
    const header = COLUMNS.map((column) => say(`batch_${column}`))
    download('berichtwijzer.csv', 'text/csv', csvText(csvRows(lines ?? [], header, describe)))
  }
  return (
    <>
      <Situation value={situation} change={(change) => setSituation({ ...situation, ...change })} />
      <p class="utrecht-form-field">
        <label class="utrecht-form-label" for="pasted">
          {say('batch_pasted')}
        </label>
        <textarea
          id="pasted"
          class="utrecht-textbox"
          rows={6}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </p>
      <div class="utrecht-button-group">
        <button
          type="button"
          class="nl-button nl-button--primary"
          data-check
          disabled={busy || pasted.trim() === ''}
          onClick={() => void check()}
        >
          {say('batch_check')}
        </button>
        <button type="button" class="nl-button" data-export disabled={!lines?.length} onClick={save}>
          {say('batch_export')}
        </button>
      </div>
      <p role="status">{busy ? say('state_checking') : lines ? standing(lines) : ''}</p>
      {lines && linesIn(pasted).length > MOST_LINES ? (
        <p class="utrecht-alert utrecht-alert--warning">{say('batch_cut', String(MOST_LINES))}</p>
      ) : null}
      {lines?.length ? <Findings lines={lines} /> : null}
    </>
  )
}

async function checkLines(pasted: string, situation: SituationValue, outside: Outside): Promise<CheckedLine[]> {
  const { platform, type, author, surface } = situation
  const account = sampleAccount(type, platform)
  const date = today()
  const lines: CheckedLine[] = []
  for (const { number, text } of linesIn(pasted).slice(0, MOST_LINES)) {
    // One after another: the background answers other tabs as well.
    const result = await outside.check({ platform, surface, account, author, text, date }).catch(() => null)
    const failed = result === null || result.failures.length > 0
    lines.push({ number, text, hints: result?.hints ?? [], failed })
  }
  return lines
}

function standing(lines: readonly CheckedLine[]): string {
  const found = lines.filter(({ hints }) => hints.length > 0).length
  const failed = lines.filter((line) => line.failed).length
  const words = say('batch_standing', String(lines.length), String(found))
  return failed === 0 ? words : `${words} ${say('batch_failed', String(failed))}`
}

function describe(hint: Hint): string[] {
  const [source] = hint.sources
  const { document = '', heading = '' } = source ? passageOf(source) : {}
  return [
    ruleName(hint.rule),
    say(`severity_${hint.severity}`),
    hint.match ?? '',
    whatWasFound(hint),
    whatToDo(hint),
    `${document}, ${heading}`,
  ]
}

function Findings({ lines }: { lines: readonly CheckedLine[] }): VNode {
  return (
    <table class="utrecht-table findings">
      <caption class="unseen">{say('batch_findings')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('batch_number')}</th>
          <th scope="col">{say('batch_text')}</th>
          <th scope="col">{say('batch_found')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ number, text, hints, failed }) => (
          <tr key={number} data-line={number} data-hints={hints.length}>
            <td>{number}</td>
            <td dir="auto">{text}</td>
            <td>
              {failed ? <p>{say('batch_line_failed')}</p> : null}
              {hints.length === 0 && !failed ? say('state_ok') : null}
              {hints.length > 0 ? <HintsOfLine hints={hints} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function HintsOfLine({ hints }: { hints: readonly Hint[] }): VNode {
  return (
    <ul class="line-hints">
      {hints.map((hint) => (
        <li key={`${hint.rule} ${hint.message} ${hint.start}`} data-rule={hint.rule}>
          <Sign of={hint.severity} />
          <span>
            <strong>{say(`severity_${hint.severity}`)}:</strong> {whatWasFound(hint)}{' '}
            <a class="nl-link" href={`rules.html#${hint.rule}`}>
              {ruleName(hint.rule)}
            </a>
          </span>
        </li>
      ))}
    </ul>
  )
}
