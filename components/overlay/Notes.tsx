import type { VNode } from 'preact'
import { say } from '../messages.ts'
import type { Note } from './view.ts'

/** What the user must know beside the hints, such as that a rule could not run. */
export function Notes({ notes }: { notes: readonly Note[] }): VNode | null {
  if (notes.length === 0) return null
  return (
    <ul class="bw-notes">
      {notes.map(({ id, data }) => (
        <li key={`${id} ${data}`} data-note={id}>
          {say(`note_${id}`, ...(data === undefined ? [] : [data].flat()))}
        </li>
      ))}
    </ul>
  )
}
