import type { VNode } from 'preact'
import { inWords } from '../accounts/read.ts'
import type { Settings } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import type { Save } from './use-settings.ts'

/** What the organisation has set, and all that is malformed in its policy or in the user's own storage. */
export function FromPolicy({ settings, save }: { settings: Settings; save: Save }): VNode | null {
  const { policy, problems } = settings
  const keys = Object.keys(policy)
  const wrongAccounts = problems.own.some(({ at }) => at.startsWith('accounts['))
  return (
    <>
      {keys.length > 0 ? (
        <div class="utrecht-alert" data-policy>
          <p>{say('policy_present', keys.map((key) => say(`policy_${key}`) || key).join(', '))}</p>
          {policy.confirmBeforePost === 'errors' ? <p>{say('policy_confirm_errors')}</p> : null}
        </div>
      ) : null}
      <Problems from="policy" problems={problems.policy.map(inWords)} />
      <Problems from="own" problems={problems.own.map(inWords)} />
      {wrongAccounts ? (
        <button type="button" class="nl-button" data-action="tidy" onClick={() => void save({ do: 'tidy-accounts' })}>
          {say('problems_tidy')}
        </button>
      ) : null}
    </>
  )
}

function Problems({ from, problems }: { from: 'policy' | 'own'; problems: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <div class="utrecht-alert utrecht-alert--warning" data-problems={from}>
      <p>{say(`problems_${from}`)}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  )
}
