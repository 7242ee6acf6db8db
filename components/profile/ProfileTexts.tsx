import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { copyText } from '../editors/copy.ts'
import { say } from '../messages.ts'
import { generateTexts, type ProfileFacts, type ProfileText } from './generate.ts'
import type { Column } from './lines.ts'

interface Props {
  column: Column
  account: RegisteredAccount
  /** The name on the profile. */
  name: string
}

const ASKED = ['name', 'office', 'ministry', 'account', 'department', 'party', 'partyTag', 'formal', 'privacy'] as const
const ONLY_HYBRID: ReadonlySet<string> = new Set(['party', 'partyTag'])

/** Texts that say what the guideline asks, from the register and from what the user fills in. */
export function ProfileTexts({ column, account, name }: Props): VNode {
  const [own, setOwn] = useState<Partial<ProfileFacts>>({})
  const facts = { ...factsOf(account, name), ...own }
  const hybrid = column === 'hybrid' || column === 'member'
  return (
    <section aria-labelledby="texts">
      <h2 id="texts" class="nl-heading nl-heading--level-2">
        {say('profile_texts')}
      </h2>
      <p class="nl-paragraph">{say('profile_texts_intro')}</p>
      <div class="situation">
        {ASKED.filter((key) => hybrid || !ONLY_HYBRID.has(key)).map((key) => (
          <p key={key} class="utrecht-form-field">
            <label class="utrecht-form-label" for={`fact-${key}`}>
              {say(`profile_fact_${key}`)}
            </label>
            <input
              id={`fact-${key}`}
              class="utrecht-textbox"
              value={facts[key]}
              onInput={(event) => setOwn({ ...own, [key]: event.currentTarget.value })}
            />
          </p>
        ))}
      </div>
      {generateTexts(column, account.platform, facts).map((text) => (
        <Generated key={text.field} text={text} />
      ))}
    </section>
  )
}

function Generated({ text: { field, text, length, limit, fits, left } }: { text: ProfileText }): VNode {
  const [said, setSaid] = useState('')
  const copy = async () => setSaid(say((await copyText(text)) ? 'learn_copied' : 'note_not_copied'))
  return (
    <div class="draft" data-field={field} data-fits={fits}>
      <h3 class="nl-heading nl-heading--level-3">{say(`profile_field_${field}`)}</h3>
      <blockquote lang="nl">{text}</blockquote>
      <p class="nl-paragraph--small">{say('profile_length', String(length), String(limit))}</p>
      {fits ? null : <p class="utrecht-alert utrecht-alert--warning">{say('profile_no_fit')}</p>}
      {left.length > 0 ? (
        <p class="nl-paragraph">{say('profile_left', left.map((part) => say(`profile_text_${part}`)).join(', '))}</p>
      ) : null}
      <div class="utrecht-button-group">
        <button type="button" class="nl-button" data-copy onClick={() => void copy()}>
          {say('action_copy')}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}

/** The texts are Dutch: they are for the profile, whatever the language of the interface. */
function factsOf(
  { handle, ministry = '', party = '', name, roleHashtags }: RegisteredAccount,
  shown: string,
): ProfileFacts {
  const secretary = /^(stas|staatssecretaris)/i.test(handle)
  return {
    name: name ?? shown,
    office: ministry === '' ? '' : `${secretary ? 'staatssecretaris' : 'minister'} van ${ministry}`,
    ministry,
    account: ministry === '' ? '' : `@Min${ministry}`,
    department: roleHashtags?.department?.[0] ?? (ministry === '' ? '' : `#Min${ministry}`),
    party,
    partyTag: roleHashtags?.party?.[0] ?? (party === '' ? '' : `#Team${party}`),
    formal: 'rijksoverheid.nl/contact',
    privacy: 'rijksoverheid.nl/privacy',
  }
}
