import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Settings } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { AccountForm } from './AccountForm.tsx'
import { AccountTable } from './AccountTable.tsx'
import { Confirm } from './Confirm.tsx'
import { type Listed, listed, matching, nameOf } from './listed.ts'
import { Transfer } from './Transfer.tsx'
import type { Save } from './use-settings.ts'

/** How many accounts show at first; the search finds the others. */
const AT_ONCE = 50

/** The overview of accounts that the guideline asks an organisation to keep (003, "Maak en beheer een overzicht van accounts"). */
export function Accounts({ settings, save }: { settings: Settings; save: Save }): VNode {
  const [sought, setSought] = useState('')
  const [editing, setEditing] = useState<Listed | 'new'>()
  const [removing, setRemoving] = useState<Listed>()
  const [shown, setShown] = useState(AT_ONCE)
  const all = listed(settings)
  const found = matching(all, sought)
  return (
    <section aria-labelledby="accounts">
      <h2 class="nl-heading nl-heading--level-2" id="accounts">
        {say('options_accounts')}
      </h2>
      <p class="nl-paragraph">{say('options_accounts_more')}</p>
      <div class="utrecht-button-group">
        <button
          type="button"
          class="nl-button nl-button--primary"
          data-action="add-account"
          onClick={() => setEditing('new')}
        >
          {say('account_add')}
        </button>
      </div>
      <label class="utrecht-form-label" for="search-accounts">
        {say('account_search')}
      </label>
      <input
        id="search-accounts"
        type="search"
        class="utrecht-textbox"
        value={sought}
        onInput={({ currentTarget }) => setSought(currentTarget.value)}
      />
      <p role="status" class="utrecht-form-field-description" data-found>
        {say('account_found', String(found.length), String(all.length))}
      </p>
      {found.length > 0 ? (
        <AccountTable accounts={found.slice(0, shown)} edit={setEditing} remove={setRemoving} />
      ) : null}
      {found.length > shown ? (
        <button
          type="button"
          class="nl-button"
          data-action="more-accounts"
          onClick={() => setShown(shown + AT_ONCE * 4)}
        >
          {say('show_more')}
        </button>
      ) : null}
      {editing ? (
        <AccountForm
          account={editing === 'new' ? undefined : editing.account}
          taken={all}
          save={(account, instead) =>
            save({ do: 'put-accounts', accounts: [account], ...(instead === undefined ? {} : { instead }) })
          }
          close={() => setEditing(undefined)}
        />
      ) : null}
      {removing ? (
        <Confirm
          question={say('account_remove_question', nameOf(removing.account))}
          yes={say('account_remove')}
          confirm={() => void save({ do: 'remove-account', key: removing.key })}
          close={() => setRemoving(undefined)}
        />
      ) : null}
      <Transfer settings={settings} save={save} />
    </section>
  )
}
