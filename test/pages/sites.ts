import type { Platform } from '../../rules/types.ts'

/** The sites that have practice pages, each in a folder of its own, and the addresses these are served under. */
export const ORIGINS = {
  x: 'https://x.com',
  linkedin: 'https://www.linkedin.com',
  instagram: 'https://www.instagram.com',
} as const satisfies Partial<Record<Platform, string>>

export type PracticeSite = keyof typeof ORIGINS

export const PRACTICE_SITES = Object.keys(ORIGINS) as readonly PracticeSite[]
