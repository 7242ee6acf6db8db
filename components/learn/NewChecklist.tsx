import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { say } from '../messages.ts'
import { Choice } from './Choice.tsx'
import type { ChecklistText } from './content.ts'

interface Props {
  kinds: readonly ChecklistText[]
  accounts: readonly RegisteredAccount[]
  start(kind: string, title: string): void
}

/** Starts a list: which one, and for which account. */
export function NewChecklist({ kinds, accounts, start }: Props): VNode {
  const [kind, setKind] = useState(kinds[0]?.id ?? '')
  const [title, setTitle] = useState('')
  const id = useId()
  const names = accounts.map(({ platform, handle, name }) =>
    platform === 'linkedin' ? `${name ?? handle} (LinkedIn)` : `@${handle} (${say(`platform_${platform}`)})`,
  )
  return (
    <form
      class="screen-only new-checklist"
      onSubmit={(event) => {
        event.preventDefault()
        start(kind, title.trim())
        setTitle('')
      }}
    >
      <Choice
        label={say('checklists_kind')}
        name="kind"
        value={kind}
        options={kinds.map((one) => ({ value: one.id, label: one.title }))}
        choose={setKind}
      />
      <p class="utrecht-form-field">
        <label class="utrecht-form-label" for={`${id}-title`}>
          {say('checklists_for')}
        </label>
        <input
          id={`${id}-title`}
          class="utrecht-textbox"
          name="title"
          list={`${id}-accounts`}
          autocomplete="off"
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <datalist id={`${id}-accounts`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </p>
      <button type="submit" class="nl-button nl-button--primary" data-start>
        {say('checklists_start')}
      </button>
    </form>
  )
}
