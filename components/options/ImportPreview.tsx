import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Problem } from '../accounts/parse.ts'
import { say } from '../messages.ts'
import type { Plan } from '../register/import.ts'
import { closeDialog } from './Dialog.tsx'
import { nameOf } from './listed.ts'
import type { Save } from './use-settings.ts'

const MOST_NAMES = 20

/** What an import would do, with every wrong row and field by name. Nothing has been written yet. */
export function ImportPreview({ plan, save }: { plan: Plan; save: Save }): VNode {
  const [refused, setRefused] = useState(false)
  const good = [...plan.added, ...plan.changed]
  const take = async (button: HTMLElement) => {
    if (await save({ do: 'put-accounts', accounts: good })) closeDialog(button)
    else setRefused(true)
  }
  return (
    <>
      {plan.failure ? (
        <p class="utrecht-alert utrecht-alert--error" data-import-failure={plan.failure}>
          {say(`import_${plan.failure}`)}
        </p>
      ) : (
        <ul data-import-counts>
          <Counted label="import_added" accounts={plan.added.map(nameOf)} />
          <Counted label="import_changed" accounts={plan.changed.map(nameOf)} />
          <li>{say('import_same', String(plan.same))}</li>
          <li>{say('import_wrong', String(plan.wrong.length))}</li>
        </ul>
      )}
      {plan.wrong.length > 0 ? <Wrong plan={plan} /> : null}
      {refused ? (
        <p class="utrecht-alert utrecht-alert--error" role="alert">
          {say('import_refused')}
        </p>
      ) : null}
      <div class="utrecht-button-group">
        {good.length > 0 ? (
          <button
            type="button"
            class="nl-button nl-button--primary"
            data-action="take"
            onClick={({ currentTarget }) => void take(currentTarget)}
          >
            {say(good.length === 1 ? 'import_take_one' : 'import_take', String(good.length))}
          </button>
        ) : null}
        <button
          type="button"
          class="nl-button"
          data-action="cancel"
          onClick={({ currentTarget }) => closeDialog(currentTarget)}
        >
          {say(good.length > 0 ? 'cancel' : 'close')}
        </button>
      </div>
    </>
  )
}

function Counted({ label, accounts }: { label: string; accounts: readonly string[] }) {
  const names = accounts.slice(0, MOST_NAMES).join(', ')
  return (
    <li>
      {say(label, String(accounts.length))}
      {names ? `: ${names}${accounts.length > MOST_NAMES ? ', …' : ''}` : ''}
    </li>
  )
}

function Wrong({ plan }: { plan: Plan }) {
  return (
    <section
      class="wrong-rows utrecht-alert utrecht-alert--warning"
      aria-label={say('import_wrong_label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list must scroll with the keyboard too.
      tabIndex={0}
    >
      <p>{say('import_wrong_more')}</p>
      <ul>
        {plan.wrong.map(({ row, problems }) => (
          <li key={row} data-row={row}>
            {say('import_row', String(row))} {problems.map(wordsOf).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function wordsOf({ at, expected, found }: Problem): string {
  const wanted = say(`expected_${expected}`)
  return at ? say('problem', at, wanted, found) : say('problem_row', wanted, found)
}
