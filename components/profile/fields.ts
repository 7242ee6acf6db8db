import type { Platform } from '../../rules/types.ts'

/** What kind of profile a page shows; X and Instagram have one kind, LinkedIn three. */
export type ProfileKind = 'account' | 'member' | 'page' | 'showcase'

/** Which profile a page shows, known from its address alone. */
export interface ProfileIdentity {
  platform: Platform
  kind: ProfileKind
  /** As in the register: without @, or LinkedIn's slug or id. */
  handle: string
}

export interface ProfileLink {
  /** Where the page's link leads; often a redirect of the site. */
  href: string
  /** The words that the site shows for it. */
  shown: string
}

/** A profile as a page shows it. Null stands for what could not be seen, an empty value for what is not there. */
export interface ProfileFields extends ProfileIdentity {
  name: string | null
  bio: string | null
  links: readonly ProfileLink[] | null
  verified: boolean | null
}

/** A handle as people write it. */
export function handleOf({ platform, handle }: Pick<ProfileIdentity, 'platform' | 'handle'>): string {
  return platform === 'linkedin' ? handle : `@${handle}`
}
