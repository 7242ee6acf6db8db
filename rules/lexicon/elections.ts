import type { Election } from '../types.ts'

/** Source: Kiesraad and municipal announcements, state of November 2026. Dates that no authority has fixed yet are left out. */
export const elections: readonly Election[] = [
  { type: 'TK', date: '2025-10-29' },
  { type: 'GR', date: '2026-03-18' },
  { type: 'PS', date: '2027-03-17', start: '2027-02-01' },
  { type: 'WS', date: '2027-03-17', start: '2027-02-01' },
  { type: 'EK', date: '2027-05-24', start: '2027-04-20' },
]
