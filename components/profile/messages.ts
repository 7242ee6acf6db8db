import type { ProfileFields, ProfileIdentity } from './fields.ts'

/**
 * What one of the extension's own pages asks of a tab, on the user's request. Whose profile the tab shows is known from its
 * address; its fields are only given for a profile that the asking page names, after it has looked in the register.
 */
export type ProfileQuestion = { ask: 'whose-profile' } | { ask: 'read-profile'; identity: ProfileIdentity }

export type ProfileAnswer = { identity: ProfileIdentity | null } | { fields: ProfileFields | null }

export function isProfileQuestion(message: unknown): message is ProfileQuestion {
  const { ask } = (message ?? {}) as { ask?: unknown }
  return ask === 'whose-profile' || ask === 'read-profile'
}

export function sameProfile(one: ProfileIdentity, other: ProfileIdentity): boolean {
  return (
    one.platform === other.platform &&
    one.kind === other.kind &&
    one.handle.toLowerCase() === other.handle.toLowerCase()
  )
}
