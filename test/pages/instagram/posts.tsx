/** @jsxImportSource react */
import { ProfileLink } from './avatar.tsx'
import { Comments } from './comments.tsx'
import { config } from './config.ts'
import { Dialog } from './dialog.tsx'
import { labels } from './labels.ts'

interface Post {
  id: string
  handle: string
  text: string
}

/** What stands on the timeline: invented senders and words. */
export const POSTS: readonly Post[] = [
  { id: 'Ca1', handle: 'buurtkrant', text: 'Het wijkgebouw gaat zaterdag weer open. Koffie om tien uur.' },
  { id: 'Ca2', handle: 'moestuin.oost', text: 'De eerste pompoenen zijn binnen.' },
]
const SAID = [{ handle: 'reinier_k', text: 'Hoe laat begint het?' }]

function Head({ post }: { post: Post }) {
  return (
    <header className="post-head">
      <ProfileLink handle={post.handle} />
      <a href={`/${post.handle}/`}>{post.handle}</a>
      <time dateTime="2026-11-20T09:00:00.000Z">20 nov.</time>
    </header>
  )
}

export function Article({ post }: { post: Post }) {
  return (
    <article className="post">
      <Head post={post} />
      <div className="picture" />
      <p>{post.text}</p>
      <Comments comments={SAID} />
    </article>
  )
}

/** A post on its own page; the newer layout has no article. */
export function PostPage({ post }: { post: Post }) {
  if (!config.newer) return <Article post={post} />
  return (
    <div className="post">
      <Head post={post} />
      <div className="picture" />
      <p>{post.text}</p>
      <Comments comments={SAID} />
    </div>
  )
}

/** A post in a dialog over the page it was opened from. */
export function PostDialog({ post }: { post: Post }) {
  return (
    <Dialog label={post.handle}>
      <div className="narrow">
        <PostPage post={post} />
      </div>
    </Dialog>
  )
}

export function ReportDialog() {
  return (
    <Dialog label={labels.report}>
      <form className="narrow">
        <textarea name="report" rows={3} />
        <button type="submit">{labels.send}</button>
      </form>
    </Dialog>
  )
}
