import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { say } from '../messages.ts'
import { today } from '../today.ts'
import { ChecklistView } from './ChecklistView.tsx'
import { addList, type Checklist, changeEntry, parseChecklists, removeList } from './checklists.ts'
import { contentIn } from './content.ts'
import { contentLanguage } from './content-language.ts'
import { NewChecklist } from './NewChecklist.tsx'
import { useAnchor } from './use-anchor.ts'
import { useKept } from './use-kept.ts'

/** The guideline's checklists in use: several at once, one for each account. */
export function ChecklistsPage({ accounts }: { accounts: readonly RegisteredAccount[] }): VNode {
  const { value: state, set, failed } = useKept('checklists', parseChecklists)
  const kinds = contentIn(contentLanguage()).checklists
  const last = useRef<string | undefined>(undefined)
  useAnchor()
  const start = (kind: string, title: string) => {
    const id = crypto.randomUUID()
    last.current = id
    set((before) => addList(before, { id, kind, title }))
  }
  if (!state) return <p>{say('state_checking')}</p>
  return (
    <>
      <p class="nl-paragraph screen-only">{say('checklists_intro')}</p>
      {failed ? <p class="utrecht-alert utrecht-alert--warning">{say('learn_not_kept')}</p> : null}
      <NewChecklist kinds={kinds} accounts={accounts} start={start} />
      {state.lists.length > 1 ? <Contents lists={state.lists} /> : null}
      {state.lists.length === 0 ? <p data-empty>{say('checklists_none')}</p> : null}
      {state.lists.map((list) => (
        <ChecklistView
          key={list.id}
          list={list}
          words={kinds.find(({ id }) => id === list.kind)}
          fresh={list.id === last.current}
          change={(item, change) => set((before) => changeEntry(before, list.id, item, change, today()))}
          remove={() => set((before) => removeList(before, list.id))}
        />
      ))}
    </>
  )
}

function Contents({ lists }: { lists: readonly Checklist[] }): VNode {
  const kinds = contentIn(contentLanguage()).checklists
  return (
    <nav class="screen-only" aria-label={say('checklists_contents')}>
      <ul class="text-list">
        {lists.map(({ id, kind, title }) => (
          <li key={id}>
            <a class="nl-link" href={`#${id}`}>
              {[kinds.find((one) => one.id === kind)?.title ?? kind, title].filter(Boolean).join(': ')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
