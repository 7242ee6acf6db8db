import type { VNode } from 'preact'
import { AUTHORS } from '../accounts/authors.ts'
import { balanceOf, MOST_POSTS, partyOutnumbers } from '../accounts/dosing.ts'
import type { PostedAs } from '../accounts/own-schema.ts'
import type { Settings } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { dayInWords } from '../page/elections.ts'
import type { Save } from './use-settings.ts'

/** How the last posts on each hybrid account were divided over department, party and private person. */
export function Posts({ settings: { own }, save }: { settings: Settings; save: Save }): VNode {
  const accounts = Object.entries(own.posts ?? {})
  return (
    <section aria-labelledby="posts">
      <h2 class="nl-heading nl-heading--level-2" id="posts">
        {say('options_posts')}
      </h2>
      <p class="nl-paragraph">{say('options_posts_more', String(MOST_POSTS))}</p>
      {accounts.length === 0 ? <p class="nl-paragraph--small">{say('list_empty')}</p> : null}
      {accounts.map(([key, posts]) => (
        <AccountPosts key={key} name={key} posts={posts} forget={() => void save({ do: 'forget-posts', key })} />
      ))}
    </section>
  )
}

function AccountPosts({ name, posts, forget }: { name: string; posts: readonly PostedAs[]; forget(): void }) {
  const balance = balanceOf(posts)
  const [platform = '', handle = ''] = name.split(':', 2)
  return (
    <div data-posts={name}>
      <h3 class="nl-heading nl-heading--level-3">
        {handle} ({say(`platform_${platform}`)})
      </h3>
      <Picture posts={posts} />
      <p class="nl-paragraph">
        {AUTHORS.map((author) => `${say(`author_${author}`)}: ${balance[author]}`).join(' · ')}
      </p>
      {partyOutnumbers(balance) ? (
        <p class="utrecht-alert utrecht-alert--warning" data-dosing>
          {say('note_dosing', String(balance.party), String(balance.department))}
        </p>
      ) : null}
      <button type="button" class="nl-button" data-action="forget-posts" onClick={forget}>
        {say('posts_forget')} <span class="unseen">{handle}</span>
      </button>
    </div>
  )
}

/** One small square for each post, the oldest first; told apart by letter and not by colour alone. */
function Picture({ posts }: { posts: readonly PostedAs[] }): VNode {
  return (
    <ol class="posts" aria-label={say('posts_picture')}>
      {posts.map(({ author, date }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: posts have no name, and only go out at the front.
        <li key={`${index} ${date}`} data-author={author} title={`${say(`author_${author}`)}, ${dayInWords(date)}`}>
          <span aria-hidden="true">{say(`author_${author}`).slice(0, 3)}</span>
          <span class="unseen">{say(`author_${author}`)}</span>
        </li>
      ))}
    </ol>
  )
}
