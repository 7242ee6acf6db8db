import type { VNode } from 'preact'
import { say } from '../messages.ts'
import type { SampleDraft } from './drafts.ts'

/** A draft to read, with the account and the place it is for. */
export function DraftCard({ draft, quoted }: { draft: SampleDraft; quoted?: string | undefined }): VNode {
  const { platform = 'x', surface = 'post', type = 'corporate', author, media, date, text } = draft
  const facts = [
    say(`platform_${platform}`),
    say('learn_account', say(`type_${type}`)),
    ...(type === 'hybrid' ? [say('learn_author', say(`author_${author ?? 'department'}`))] : []),
    say(`surface_${surface}`),
    ...(media ? [say('learn_with_image')] : []),
    ...(date ? [say('learn_on_day', date)] : []),
    ...(quoted ? [say('learn_quoting', `@${quoted}`)] : []),
  ]
  return (
    <figure class="draft">
      <figcaption class="nl-paragraph--small">{facts.join(' · ')}</figcaption>
      {/* Drafts are Dutch, whatever the language of the page; a few are not, and say so by themselves. */}
      <blockquote lang="nl" dir="auto">
        {text}
      </blockquote>
    </figure>
  )
}
