import type { Author } from '../../rules/types.ts'
import type { PostedAs } from './own-schema.ts'

/** How many posts the balance looks back on (rulebook of the guideline, 001 "Hybride account": party content in moderation). */
export const MOST_POSTS = 30

export type Balance = Record<Author, number>

/** The posts with one more, the oldest first; older ones than the last 30 are forgotten. */
export function withPost(posts: readonly PostedAs[], post: PostedAs): PostedAs[] {
  return [...posts, post].slice(-MOST_POSTS)
}

export function balanceOf(posts: readonly PostedAs[]): Balance {
  const balance: Balance = { department: 0, party: 0, private: 0 }
  for (const { author } of posts.slice(-MOST_POSTS)) balance[author]++
  return balance
}

/** Whether the party has the upper hand, so that a reminder is due. */
export function partyOutnumbers({ department, party }: Balance): boolean {
  return party > department
}
