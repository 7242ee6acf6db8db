import type { VNode } from 'preact'
import { say } from '../messages.ts'
import { groupHints } from './groups.ts'
import { HintCard } from './HintCard.tsx'
import type { Actions, View } from './view.ts'

/** More cards at once help nobody and make typing slow; the rest comes when these are dealt with. */
const MOST_CARDS = 60

interface Properties {
  view: View
  /** Show only the hint that is pointed at. */
  peek: boolean
  actions: Actions
}

export function HintList({ view, peek, actions }: Properties): VNode | null {
  const { hints, lockedRules, pointed } = view
  if (hints.length === 0) return null
  const groups = groupHints(hints)
  const shown = groups.slice(0, MOST_CARDS)
  const rest = groups.slice(MOST_CARDS).reduce((count, { places }) => count + places.length, 0)
  return (
    <>
      <ul class="bw-hints">
        {shown.map((group, index) => (
          <HintCard
            key={group.key}
            group={group}
            first={groups.findIndex(({ hint }) => hint.rule === group.hint.rule) === index}
            pointed={group.key === pointed}
            hidden={peek && group.key !== pointed}
            locked={group.hint.severity === 'error' && lockedRules.includes(group.hint.rule)}
            actions={actions}
          />
        ))}
      </ul>
      {rest > 0 ? <p class="bw-rest">{say('hints_rest', String(rest))}</p> : null}
    </>
  )
}
