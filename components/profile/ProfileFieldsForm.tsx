import type { VNode } from 'preact'
import { Choice } from '../learn/Choice.tsx'
import { say } from '../messages.ts'
import type { ProfileFields } from './fields.ts'

interface Props {
  fields: ProfileFields
  change(change: Partial<ProfileFields>): void
}

const SEEN = { yes: true, no: false, unseen: null } as const
type Seen = keyof typeof SEEN

/** What was read, to put right by hand: the page may show more than we could see. */
export function ProfileFieldsForm({ fields: { name, bio, links, verified }, change }: Props): VNode {
  const seen: Seen = verified === null ? 'unseen' : verified ? 'yes' : 'no'
  const shown = links?.map(({ shown, href }) => shown || href).join(' ') ?? ''
  return (
    <details class="fields" open={name === null && bio === null}>
      <summary>{say('profile_fields')}</summary>
      <p class="nl-paragraph">{say('profile_fields_intro')}</p>
      <p class="utrecht-form-field">
        <label class="utrecht-form-label" for="field-name">
          {say('profile_name')}
        </label>
        <input
          id="field-name"
          class="utrecht-textbox"
          dir="auto"
          value={name ?? ''}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </p>
      <p class="utrecht-form-field">
        <label class="utrecht-form-label" for="field-bio">
          {say('profile_bio')}
        </label>
        <textarea
          id="field-bio"
          class="utrecht-textbox"
          rows={4}
          dir="auto"
          value={bio ?? ''}
          onInput={(event) => change({ bio: event.currentTarget.value })}
        />
      </p>
      <p class="utrecht-form-field">
        <label class="utrecht-form-label" for="field-link">
          {say('profile_link')}
        </label>
        <input
          id="field-link"
          class="utrecht-textbox"
          value={shown}
          onInput={(event) => change({ links: linksIn(event.currentTarget.value) })}
        />
      </p>
      <Choice
        label={say('profile_verified')}
        name="verified"
        value={seen}
        options={(['unseen', 'yes', 'no'] as const).map((value) => ({ value, label: say(`profile_seen_${value}`) }))}
        choose={(value) => change({ verified: SEEN[value] })}
      />
    </details>
  )
}

function linksIn(text: string): { href: string; shown: string }[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((href) => ({ href, shown: href }))
}
