import type { VNode } from 'preact'
import { say } from '../messages.ts'
import type { AccountTypesText } from './content.ts'

/** Who is behind each kind of account: the ministry, the party, the person. */
const BEHIND: Readonly<Record<string, readonly ('office' | 'party' | 'person')[]>> = {
  corporate: ['office'],
  hybrid: ['office', 'party', 'person'],
  personal: ['person'],
}

/** The three kinds of account side by side; on a narrow screen one below the other. */
export function AccountTypes({ text: { types, rows } }: { text: AccountTypesText }): VNode {
  return (
    <div class="account-types">
      {types.map(({ id, name, line }, column) => (
        <section
          key={id}
          class={`account-type account-type--${id}`}
          aria-labelledby={`kind-${id}`}
          // Side by side, the same row stands at the same height: heading, picture and line come before the rows.
          style={{ gridRow: `span ${rows.length + 3}` }}
        >
          <h3 id={`kind-${id}`} class="nl-heading nl-heading--level-3">
            {name}
          </h3>
          <Behind kind={id} />
          <p class="account-type__line">{line}</p>
          <dl style={{ gridRow: `span ${rows.length}` }}>
            {rows.map((row) => (
              <div key={row.id}>
                <dt>{row.label}</dt>
                <dd>{row.values[column]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

const SHAPES = {
  office: 'M4 20V9l8-5 8 5v11zM8 20v-7m4 7v-7m4 7v-7M3 20h18',
  party: 'M5 21V4h12l-3 4 3 4H5',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 1 1 0-8zM4 21c0-5 4-7 8-7s8 2 8 7z',
}

function Behind({ kind }: { kind: string }): VNode {
  const senders = BEHIND[kind] ?? []
  const label = say('guideline_behind', senders.map((sender) => say(`guideline_${sender}`)).join(' + '))
  return (
    <svg class="behind" viewBox="0 0 96 30" role="img" aria-label={label}>
      {senders.map((sender, index) => (
        <path
          key={sender}
          d={SHAPES[sender]}
          transform={`translate(${(96 - senders.length * 32) / 2 + 4 + index * 32} 2)`}
        />
      ))}
    </svg>
  )
}
