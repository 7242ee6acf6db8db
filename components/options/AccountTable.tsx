import type { VNode } from 'preact'
import { say } from '../messages.ts'
import { type Listed, nameOf, statusName } from './listed.ts'

interface Props {
  accounts: readonly Listed[]
  edit(account: Listed): void
  remove(account: Listed): void
}

const HEADINGS = ['account', 'type', 'ministry', 'manager', 'status'] as const

export function AccountTable({ accounts, edit, remove }: Props): VNode {
  return (
    <section
      class="utrecht-table-container"
      aria-label={say('account_table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll with the keyboard too.
      tabIndex={0}
    >
      <table class="utrecht-table" data-accounts>
        <thead>
          <tr>
            {HEADINGS.map((heading) => (
              <th scope="col" key={heading}>
                {say(`column_${heading}`)}
              </th>
            ))}
            <th scope="col">
              <span class="unseen">{say('column_actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((one) => (
            <Row key={`${one.key} ${one.locked}`} listed={one} edit={() => edit(one)} remove={() => remove(one)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ listed, edit, remove }: { listed: Listed; edit(): void; remove(): void }) {
  const { key, account, locked, replaced } = listed
  const { ministry, party, roleHashtags = {} } = account
  const tags = Object.values(roleHashtags).flatMap((list) => list ?? [])
  return (
    <tr data-account={key} data-locked={locked}>
      <th scope="row">
        {nameOf(account)}
        <br />
        <span class="nl-paragraph--small">
          {say(`platform_${account.platform}`)}
          {account.name && account.platform !== 'linkedin' ? ` · ${account.name}` : ''}
        </span>
      </th>
      <td>{say(`type_${account.type}`)}</td>
      <td>
        {[ministry, party].filter(Boolean).join(' · ')}
        <br />
        <span class="nl-paragraph--small">{tags.join(' ')}</span>
      </td>
      <td>{account.manager}</td>
      <td>{statusName(account.status)}</td>
      <td class="actions">
        {locked ? <span class="utrecht-badge">{say('locked')}</span> : null}
        {replaced ? <span class="utrecht-badge">{say('account_replaced')}</span> : null}
        {locked ? null : <Actions name={nameOf(account)} edit={edit} remove={remove} />}
      </td>
    </tr>
  )
}

function Actions({ name, edit, remove }: { name: string; edit(): void; remove(): void }) {
  return (
    <>
      <button type="button" class="nl-button nl-button--subtle" data-action="edit-account" onClick={edit}>
        {say('account_edit')} <span class="unseen">{name}</span>
      </button>
      <button type="button" class="nl-button nl-button--subtle" data-action="remove-account" onClick={remove}>
        {say('account_remove')} <span class="unseen">{name}</span>
      </button>
    </>
  )
}
