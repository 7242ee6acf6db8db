import type { VNode } from 'preact'
import { say } from '../messages.ts'
import type { ItemState } from './checklist-text.ts'
import type { Entry } from './checklists.ts'

interface Props {
  item: ItemState
  /** The id of the list, for ids on the page. */
  list: string
  change(change: Partial<Entry>): void
}

/** One item: a tick, and folded in until it is needed who did it, when, and a note. */
export function ChecklistItem({ item: { id, text, entry }, list, change }: Props): VNode {
  const name = `${list}-${id}`
  const facts = [entry.when, entry.who].filter(Boolean).join(', ')
  return (
    <li data-item={id}>
      <label class="utrecht-choice">
        <input
          type="checkbox"
          checked={entry.done}
          onChange={(event) => change({ done: event.currentTarget.checked })}
        />
        <span>{text}</span>
      </label>
      <details>
        <summary>
          {facts === '' ? say('checklists_details') : facts}
          {/* The words are the same at every item. */}
          <span class="unseen">: {text}</span>
        </summary>
        <div class="checklist__details">
          <Field name={`${name}-who`} label={say('checklists_who')}>
            <input
              id={`${name}-who`}
              class="utrecht-textbox"
              value={entry.who}
              onInput={(event) => change({ who: event.currentTarget.value })}
            />
          </Field>
          <Field name={`${name}-when`} label={say('checklists_when')}>
            <input
              id={`${name}-when`}
              class="utrecht-textbox"
              type="date"
              value={entry.when}
              onInput={(event) => change({ when: event.currentTarget.value })}
            />
          </Field>
          <Field name={`${name}-note`} label={say('checklists_note')}>
            <textarea
              id={`${name}-note`}
              class="utrecht-textbox"
              rows={2}
              value={entry.note}
              onInput={(event) => change({ note: event.currentTarget.value })}
            />
          </Field>
        </div>
      </details>
      {entry.note === '' ? null : <p class="print-only checklist__note">{entry.note}</p>}
    </li>
  )
}

function Field({ name, label, children }: { name: string; label: string; children: VNode }): VNode {
  return (
    <div class="utrecht-form-field">
      <label class="utrecht-form-label" for={name}>
        {label}
      </label>
      {children}
    </div>
  )
}
