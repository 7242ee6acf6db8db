/** @jsxImportSource react */
import { Avatar } from './avatar.tsx'
import { labels } from './labels.ts'

export interface Post {
  id: number
  handle: string
  name: string
  text: string
}

/** What stands on the timeline: invented senders and words, except the handles that quotes need. */
export const POSTS: readonly Post[] = [
  {
    id: 1,
    handle: 'buurtkrant',
    name: 'De Buurtkrant',
    text: 'Het wijkgebouw gaat zaterdag weer open. Koffie om tien uur.',
  },
  {
    id: 2,
    handle: 'VVD',
    name: 'VVD',
    text: 'Kom zaterdag naar de markt in Zwolle en praat mee over onze plannen. #TeamVVD',
  },
  {
    id: 3,
    handle: 'reinier_k',
    name: 'Reinier K.',
    text: 'Hoe lang duurt het nog voor de nieuwe regeling ingaat? Ik lees overal iets anders.',
  },
]

function UserName({ post, link }: { post: Post; link: boolean }) {
  const handle = `@${post.handle}`
  return (
    <div className="user-name" data-testid="User-Name">
      <div className="display-name">
        <span>{post.name}</span>
      </div>
      <div className="handle">{link ? <a href={`/${post.handle}`}>{handle}</a> : <span>{handle}</span>}</div>
      <time dateTime="2026-11-20T09:00:00.000Z">20 nov.</time>
    </div>
  )
}

/** A post on the timeline, on its own page, or above the reply box in a dialog. */
export function Article({ post, onReply }: { post: Post; onReply?: () => void }) {
  return (
    <article className="tweet" role="article" tabIndex={0} data-testid="tweet">
      <Avatar handle={post.handle} />
      <div className="tweet-body">
        <UserName post={post} link />
        <div data-testid="tweetText" lang="nl" dir="auto">
          <span>{post.text}</span>
        </div>
        {onReply && (
          <div className="actions" role="group">
            <button type="button" data-testid="reply" aria-label={labels.reply} onClick={onReply}>
              ↩
            </button>
            <button type="button" data-testid="retweet">
              ⟲
            </button>
            <button type="button" data-testid="like">
              ♡
            </button>
          </div>
        )}
      </div>
    </article>
  )
}

/** The quoted post inside a composer's attachments: no links, but names, text and an avatar as on the timeline. */
export function QuotedCard({ post }: { post: Post }) {
  return (
    <div className="quoted" role="link" tabIndex={0}>
      <div className="quoted-head">
        <Avatar handle={post.handle} />
        <UserName post={post} link={false} />
      </div>
      <div data-testid="tweetText" lang="nl" dir="auto">
        <span>{post.text}</span>
      </div>
    </div>
  )
}
