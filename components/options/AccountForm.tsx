import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { PLATFORMS } from '../../rules/types.ts'
import { AUTHORS } from '../accounts/authors.ts'
import { type Problem, problem, whole } from '../accounts/parse.ts'
import { accountKey } from '../accounts/register.ts'
import { accountSchema, type RegisteredAccount } from '../accounts/schema.ts'
import { say } from '../messages.ts'
import { COLUMN_NAMES, cellsOf, entryOf } from '../register/columns.ts'
import { STATUSES } from '../register/import.ts'
import { closeDialog, Dialog } from './Dialog.tsx'
import { Field, Select } from './Field.tsx'
import type { Listed } from './listed.ts'

interface Props {
  /** Undefined for a new one. */
  account: RegisteredAccount | undefined
  taken: readonly Listed[]
  save(account: RegisteredAccount, instead: string | undefined): Promise<boolean>
  close(): void
}

/** All that the overview knows of one account. Nothing is saved before every field is right. */
export function AccountForm({ account, taken, save, close }: Props): VNode {
  const [bad, setBad] = useState<readonly Problem[]>([])
  const old = account && accountKey(account.platform, account.handle)
  const cells = account ? cellsOf(account) : []
  const cellOf = (column: string) => cells[COLUMN_NAMES.indexOf(column)] ?? ''
  const field = (column: string) => ({
    name: column,
    value: cellOf(column),
    problem: bad.find(({ at }) => at === column || at.startsWith(`${column}.`)),
  })
  const submit = async (form: HTMLFormElement) => {
    const typed = Object.fromEntries([...new FormData(form)].map(([column, value]) => [column, String(value)]))
    const { value, bad } = judged(typed, taken, old)
    setBad(bad)
    if (!value) form.querySelector<HTMLElement>(`[name="${bad[0]?.at}"]`)?.focus()
    else if (await save(value, old)) closeDialog(form)
    else setBad([problem('', 'saved', '')])
  }
  return (
    <Dialog title={say(account ? 'account_form_edit' : 'account_form_add')} close={close}>
      <form
        noValidate
        class="account-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(event.currentTarget)
        }}
      >
        <Select {...field('platform')} options={PLATFORMS.map((one) => [one, say(`platform_${one}`)])} />
        <Field {...field('handle')} help={say('field_handle_help')} required />
        <Select
          {...field('type')}
          options={['corporate', 'hybrid', 'personal'].map((one) => [one, say(`type_${one}`)])}
        />
        <Field {...field('name')} help={say('field_name_help')} />
        <Field {...field('ministry')} help={say('field_ministry_help')} />
        <Field {...field('party')} help={say('field_party_help')} />
        {AUTHORS.map((author) => (
          <Field key={author} {...field(`hashtags_${author}`)} />
        ))}
        <Field {...field('manager')} />
        <Select {...field('status')} options={STATUSES.map((one) => [one, say(`status_${one}`)])} />
        {bad.some(({ expected }) => expected === 'saved') ? (
          <p class="utrecht-alert utrecht-alert--error" role="alert">
            {say('account_not_saved')}
          </p>
        ) : null}
        <div class="utrecht-button-group">
          <button type="submit" class="nl-button nl-button--primary" data-action="save-account">
            {say('save')}
          </button>
          <button type="button" class="nl-button" onClick={({ currentTarget }) => closeDialog(currentTarget)}>
            {say('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function judged(typed: Record<string, string>, taken: readonly Listed[], old: string | undefined) {
  const judgement = whole(accountSchema)(entryOf(typed), '')
  const bad = judgement.bad.map((one) => ({ ...one, at: one.at.replace(/^\./, '') }))
  const { value } = judgement
  const key = value && accountKey(value.platform, value.handle)
  if (!value || key === old || !taken.some((one) => one.key === key)) return { value, bad }
  return { value: undefined, bad: [problem('handle', 'once', value.handle)] }
}
