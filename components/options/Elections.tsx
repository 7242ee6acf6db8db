import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Election } from '../../rules/types.ts'
import { type Problem, whole } from '../accounts/parse.ts'
import { electionSchema } from '../accounts/policy-schema.ts'
import type { BuiltIn, Settings } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { dayInWords, electionName } from '../page/elections.ts'
import { Field } from './Field.tsx'
import type { Save } from './use-settings.ts'

/** The calendar: what comes with the extension, what the user adds, or instead of both what the policy says. */
export function Elections({ settings, builtIn, save }: { settings: Settings; builtIn: BuiltIn; save: Save }): VNode {
  const { policy, own } = settings
  const locked = policy.elections
  return (
    <section aria-labelledby="elections">
      <h2 class="nl-heading nl-heading--level-2" id="elections">
        {say('options_elections')}
      </h2>
      <p class="nl-paragraph">{say('options_elections_more')}</p>
      <ul class="entries">
        {(locked ?? builtIn.elections).map((one) => (
          <li key={`${one.type} ${one.date}`} data-election={one.date} data-locked={locked !== undefined}>
            {inWords(one)} {locked ? <span class="utrecht-badge">{say('locked')}</span> : null}
          </li>
        ))}
        {locked
          ? null
          : (own.elections ?? []).map((one) => (
              <li key={`own ${one.type} ${one.date}`} data-election={one.date}>
                {inWords(one)}{' '}
                <button
                  type="button"
                  class="nl-button nl-button--subtle"
                  onClick={() => void save({ do: 'remove', list: 'elections', entry: one })}
                >
                  {say('account_remove')} <span class="unseen">{inWords(one)}</span>
                </button>
              </li>
            ))}
      </ul>
      {locked ? <p class="nl-paragraph--small">{say('elections_locked')}</p> : <AddElection save={save} />}
    </section>
  )
}

function inWords(election: Election): string {
  const date = dayInWords(election.date)
  if (!election.start) return say('election_line', electionName(election), date)
  return say('election_line_start', electionName(election), date, dayInWords(election.start))
}

function AddElection({ save }: { save: Save }) {
  const [bad, setBad] = useState<readonly Problem[]>([])
  const problemOf = (name: string) =>
    bad.find(({ at }) => at === `.${name}`) ?? (name === 'start' ? bad.find(({ at }) => at === '') : undefined)
  const field = (name: string) => ({ name, value: '', problem: problemOf(name) })
  const submit = async (form: HTMLFormElement) => {
    const typed = [...new FormData(form)].filter(([, value]) => value !== '')
    const { value, bad } = whole(electionSchema)(Object.fromEntries(typed), '')
    setBad(bad)
    if (!value) form.querySelector<HTMLElement>(`[name="${bad[0]?.at.slice(1) || 'start'}"]`)?.focus()
    else if (await save({ do: 'add', list: 'elections', entry: value })) form.reset()
  }
  return (
    <form
      noValidate
      class="account-form"
      data-form="election"
      onSubmit={(event) => {
        event.preventDefault()
        void submit(event.currentTarget)
      }}
    >
      <Field {...field('type')} label="field_election" />
      <Field {...field('date')} isDay />
      <Field {...field('start')} isDay help={say('field_start_help')} />
      <div class="utrecht-button-group">
        <button type="submit" class="nl-button">
          {say('list_add')}
        </button>
      </div>
    </form>
  )
}
