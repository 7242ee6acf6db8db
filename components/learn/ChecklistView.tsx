import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { copyText } from '../editors/copy.ts'
import { say } from '../messages.ts'
import { download } from '../page/download.ts'
import { ChecklistItem } from './ChecklistItem.tsx'
import { exportText, stateOf } from './checklist-text.ts'
import type { Checklist, Entry } from './checklists.ts'
import type { ChecklistText } from './content.ts'

interface Props {
  list: Checklist
  /** Undefined when this version does not have the kind of list any more. */
  words: ChecklistText | undefined
  /** It was just started: the keyboard goes there. */
  fresh: boolean
  change(item: string, change: Partial<Entry>): void
  remove(): void
}

/** One list in use. */
export function ChecklistView({ list, words, fresh, change, remove }: Props): VNode {
  const { id, title } = list
  const { items, gone, done } = stateOf(list, words)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (fresh) heading.current?.focus()
  }, [fresh])
  const name = words?.title ?? list.kind
  return (
    <section class="checklist" aria-labelledby={id} data-list={list.kind} data-done={done}>
      <h2 ref={heading} id={id} tabIndex={-1} class="nl-heading nl-heading--level-2">
        {title === '' ? name : `${name}: ${title}`}
      </h2>
      {words ? <p class="nl-paragraph">{words.intro}</p> : null}
      <p>
        <progress max={items.length} value={done} aria-label={say('checklists_progress')} class="screen-only" />{' '}
        {say('checklists_done', String(done), String(items.length))}
      </p>
      <ol class="checklist__items">
        {items.map((item) => (
          <ChecklistItem key={item.id} item={item} list={id} change={(changed) => change(item.id, changed)} />
        ))}
      </ol>
      {gone.length > 0 ? (
        <div class="utrecht-alert">
          <p>{say('checklists_gone')}</p>
          <ul class="text-list">
            {gone.map(({ id: item, entry }) => (
              <li key={item} data-gone={item}>
                {[entry.done ? '✓' : '', entry.when, entry.who, entry.note].filter(Boolean).join(' · ') || item}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Buttons list={list} text={() => exportText(list, words)} remove={remove} />
    </section>
  )
}

function Buttons({ list, text, remove }: { list: Checklist; text(): string; remove(): void }): VNode {
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const copy = async () => setSaid(say((await copyText(text())) ? 'learn_copied' : 'note_not_copied'))
  return (
    <div class="screen-only">
      <div class="utrecht-button-group">
        <button type="button" class="nl-button" data-print onClick={() => printOne(list.id)}>
          {say('checklists_print')}
        </button>
        <button
          type="button"
          class="nl-button"
          data-export
          onClick={() => download(`${list.kind}.txt`, 'text/plain', text())}
        >
          {say('checklists_export')}
        </button>
        <button type="button" class="nl-button" data-copy onClick={() => void copy()}>
          {say('action_copy')}
        </button>
        <button
          type="button"
          class="nl-button nl-button--subtle"
          data-remove
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {say('checklists_remove')}
        </button>
      </div>
      {asking ? (
        <p class="utrecht-alert utrecht-alert--warning">
          {say('checklists_remove_sure')}{' '}
          <button type="button" class="nl-button" data-remove-sure onClick={remove}>
            {say('checklists_remove')}
          </button>{' '}
          <button type="button" class="nl-button" onClick={() => setAsking(false)}>
            {say('checklists_keep')}
          </button>
        </p>
      ) : null}
      <p role="status">{said}</p>
    </div>
  )
}

/** Only this list goes on the paper. */
function printOne(id: string) {
  const sections = [...document.querySelectorAll('.checklist')]
  const others = sections.filter((section) => section.getAttribute('aria-labelledby') !== id)
  for (const other of others) other.classList.add('screen-only')
  window.print()
  for (const other of others) other.classList.remove('screen-only')
}
