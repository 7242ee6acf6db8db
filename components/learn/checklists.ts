import * as v from 'valibot'

/** What the user filled in for one item: who did it when, and a note. */
export interface Entry {
  done: boolean
  who: string
  /** A day as the user typed it, yyyy-mm-dd from a date field. */
  when: string
  note: string
}

/** One list in use, for one account. */
export interface Checklist {
  id: string
  /** Which of the lists in content/<language>/checklists.json. */
  kind: string
  /** For which account or person, in the user's own words. */
  title: string
  entries: Readonly<Record<string, Entry>>
}

/** What is kept under storage key `checklists`. */
export interface Checklists {
  version: 1
  lists: readonly Checklist[]
}

export const NO_CHECKLISTS: Checklists = { version: 1, lists: [] }
export const EMPTY_ENTRY: Entry = { done: false, who: '', when: '', note: '' }

const words = v.fallback(v.string(), '')
const entry = v.object({ done: v.fallback(v.boolean(), false), who: words, when: words, note: words })
/** The first lists kept a bare tick for each item. */
const anyEntry = v.union([
  entry,
  v.pipe(
    v.boolean(),
    v.transform((done) => ({ ...EMPTY_ENTRY, done })),
  ),
])
const list = v.object({
  id: v.string(),
  kind: v.string(),
  title: words,
  entries: v.fallback(v.record(v.string(), v.unknown()), {}),
})

/** Reads what any version has stored. What is no list or entry is passed over; entries for items now gone are kept. */
export function parseChecklists(stored: unknown): Checklists {
  const lists = (stored as { lists?: unknown } | null | undefined)?.lists
  if (!Array.isArray(lists)) return NO_CHECKLISTS
  const read = lists.flatMap((value) => {
    const result = v.safeParse(list, value)
    return result.success ? [{ ...result.output, entries: entriesOf(result.output.entries) }] : []
  })
  return { version: 1, lists: read }
}

function entriesOf(stored: Record<string, unknown>): Record<string, Entry> {
  const read = Object.entries(stored).map(([id, value]) => [id, v.safeParse(anyEntry, value)] as const)
  return Object.fromEntries(read.flatMap(([id, result]) => (result.success ? [[id, result.output]] : [])))
}

export function addList(state: Checklists, added: Pick<Checklist, 'id' | 'kind' | 'title'>): Checklists {
  return { version: 1, lists: [...state.lists, { ...added, entries: {} }] }
}

export function removeList({ lists }: Checklists, id: string): Checklists {
  return { version: 1, lists: lists.filter((one) => one.id !== id) }
}

/** Changes one item; a tick without a day gets today's. */
export function changeEntry(
  state: Checklists,
  listId: string,
  item: string,
  change: Partial<Entry>,
  today: string,
): Checklists {
  const lists = state.lists.map((one) => {
    if (one.id !== listId) return one
    const before = one.entries[item] ?? EMPTY_ENTRY
    const ticked = change.done === true && !before.done && before.when === ''
    return { ...one, entries: { ...one.entries, [item]: { ...before, ...(ticked && { when: today }), ...change } } }
  })
  return { version: 1, lists }
}
