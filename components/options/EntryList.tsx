import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { say } from '../messages.ts'

interface Props<Value> {
  /** Its words are the messages `list_<name>` and `list_<name>_more`. */
  name: string
  /** Entries of the policy, which stay. */
  locked?: readonly string[]
  entries: readonly { value: Value; label: string }[]
  /** Left out when entries come from elsewhere. */
  add?(entry: string): Promise<boolean>
  remove(entry: Value): void
}

/** A list of which entries are added and taken out one by one. */
export function EntryList<Value>({ name, locked = [], entries, add, remove }: Props<Value>): VNode {
  return (
    <div data-list={name}>
      <h3 class="nl-heading nl-heading--level-3">{say(`list_${name}`)}</h3>
      <p class="nl-paragraph nl-paragraph--small">{say(`list_${name}_more`)}</p>
      {locked.length + entries.length === 0 ? <p class="nl-paragraph--small">{say('list_empty')}</p> : null}
      <ul class="entries">
        {locked.map((entry) => (
          <li key={`locked ${entry}`} data-locked>
            {entry} <span class="utrecht-badge">{say('locked')}</span>
          </li>
        ))}
        {entries.map(({ value, label }) => (
          <li key={label}>
            {label}{' '}
            <button
              type="button"
              class="nl-button nl-button--subtle"
              data-action="remove-entry"
              onClick={() => remove(value)}
            >
              {say('account_remove')} <span class="unseen">{label}</span>
            </button>
          </li>
        ))}
      </ul>
      {add ? <AddEntry name={name} add={add} /> : null}
    </div>
  )
}

function AddEntry({ name, add }: { name: string; add(entry: string): Promise<boolean> }) {
  const [typed, setTyped] = useState('')
  return (
    <form
      class="add-entry"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') void add(typed.trim()).then((saved) => saved && setTyped(''))
      }}
    >
      <label class="unseen" for={`add-${name}`}>
        {say('list_add_to', say(`list_${name}`))}
      </label>
      <input
        id={`add-${name}`}
        class="utrecht-textbox"
        autocomplete="off"
        maxLength={200}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="nl-button">
        {say('list_add')}
      </button>
    </form>
  )
}
