import type { Checklist, Entry } from './checklists.ts'
import { EMPTY_ENTRY } from './checklists.ts'
import type { ChecklistText } from './content.ts'

export interface ItemState {
  id: string
  text: string
  entry: Entry
}

export interface ListState {
  items: readonly ItemState[]
  /** Filled in for items that this version's list does not have any more. */
  gone: readonly { id: string; entry: Entry }[]
  done: number
}

/** A list in use beside the words of its kind. */
export function stateOf({ entries }: Checklist, words: ChecklistText | undefined): ListState {
  const items = (words?.items ?? []).map(({ id, text }) => ({ id, text, entry: entries[id] ?? EMPTY_ENTRY }))
  const known = new Set(items.map(({ id }) => id))
  const gone = Object.entries(entries).flatMap(([id, entry]) => (known.has(id) ? [] : [{ id, entry }]))
  return { items, gone, done: items.filter(({ entry }) => entry.done).length }
}

/** A list as plain text, to mail or to keep. */
export function exportText(list: Checklist, words: ChecklistText | undefined): string {
  const { items, gone, done } = stateOf(list, words)
  const head = [words?.title ?? list.kind, list.title, `${done}/${items.length}`].filter((part) => part !== '')
  const lines = [...items, ...gone.map(({ id, entry }) => ({ id, text: id, entry }))].flatMap(({ text, entry }) => {
    const facts = [entry.when, entry.who].filter((part) => part !== '').join(', ')
    const first = `[${entry.done ? 'x' : ' '}] ${text}${facts === '' ? '' : ` (${facts})`}`
    return entry.note === '' ? [first] : [first, ...entry.note.split('\n').map((part) => `    ${part}`)]
  })
  return `${head.join(' – ')}\n\n${lines.join('\n')}\n`
}
