import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Settings } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { AccountForm } from '../options/AccountForm.tsx'
import { listed, nameOf } from '../options/listed.ts'
import type { Save } from '../options/use-settings.ts'

/** The accounts that are known, to confirm, and a way to add one. */
export function OwnAccounts({ settings, save }: { settings: Settings; save: Save }): VNode {
  const [adding, setAdding] = useState(false)
  const all = listed(settings)
  return (
    <>
      <p class="nl-paragraph">{say('welcome_accounts_more')}</p>
      {all.length > 0 ? (
        <ul class="entries">
          {all.map(({ key, account, locked }) => (
            <li key={`${key} ${locked}`} data-account={key}>
              <b>{nameOf(account)}</b> ({say(`platform_${account.platform}`)}, {say(`type_${account.type}`)}){' '}
              {locked ? <span class="utrecht-badge">{say('locked')}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <button type="button" class="nl-button" data-action="add-account" onClick={() => setAdding(true)}>
        {say('account_add')}
      </button>
      {adding ? (
        <AccountForm
          account={undefined}
          taken={all}
          save={(account) => save({ do: 'put-accounts', accounts: [account] })}
          close={() => setAdding(false)}
        />
      ) : null}
    </>
  )
}
