import type { VNode } from 'preact'
import type { Severity } from '../../rules/types.ts'
import type { State } from './view.ts'

/** Severities differ by shape as well as by colour: octagon, triangle, circle; a tick when nothing was found. */
const SHAPES: Record<Severity | 'ok' | 'other', string> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warning: 'M8 1l7.5 14H.5z',
  reminder: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z',
  ok: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z',
  other: 'M3 2h10v12H3z',
}
const MARKS: Record<Severity | 'ok' | 'other', string> = {
  error: 'M8 4v5M8 11.2v.6',
  warning: 'M8 6v4M8 12v.6',
  reminder: 'M8 7.5v4M8 4.4v.6',
  ok: 'M4.8 8.2l2.2 2.2 4.2-4.6',
  other: 'M5.5 6h5M5.5 9h5',
}

export function Sign({ of }: { of: Severity | State }): VNode {
  const kind = of in SHAPES ? (of as Severity | 'ok') : 'other'
  return (
    <svg class={`bw-sign bw-sign--${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[kind]} />
      <path class="bw-sign__mark" d={MARKS[kind]} />
    </svg>
  )
}
