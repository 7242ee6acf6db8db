import type { VNode } from 'preact'
import type { Settings } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { ruleName } from '../overlay/hint-words.ts'
import { EntryList } from './EntryList.tsx'
import type { Save } from './use-settings.ts'

const LISTS = ['partyPolitical', 'promotional', 'allowedTerms'] as const

/** Words the user wants found or left alone, and what was dismissed for good. */
export function Terms({ settings: { own, policy }, save }: { settings: Settings; save: Save }): VNode {
  const of = (from: typeof own | typeof policy) => ({ ...from.extraTerms, allowedTerms: from.allowedTerms })
  return (
    <section aria-labelledby="terms">
      <h2 class="nl-heading nl-heading--level-2" id="terms">
        {say('options_terms')}
      </h2>
      {LISTS.map((list) => (
        <EntryList
          key={list}
          name={list}
          locked={of(policy)[list] ?? []}
          entries={(of(own)[list] ?? []).map((term) => ({ label: term, value: term }))}
          add={(entry) => save({ do: 'add', list, entry })}
          remove={(entry) => void save({ do: 'remove', list, entry })}
        />
      ))}
      <EntryList
        name="dismissedWords"
        entries={(own.dismissedWords ?? []).map((value) => ({
          value,
          label: `${value.word} (${ruleName(value.rule)})`,
        }))}
        remove={(entry) => void save({ do: 'remove', list: 'dismissedWords', entry })}
      />
      <EntryList
        name="ignoredAccounts"
        entries={(own.ignoredAccounts ?? []).map((value) => ({ value, label: ignoredName(value) }))}
        remove={(entry) => void save({ do: 'remove', list: 'ignoredAccounts', entry })}
      />
    </section>
  )
}

function ignoredName(key: string): string {
  const [platform = '', handle = ''] = key.split(':', 2)
  return `${handle} (${say(`platform_${platform}`) || platform})`
}
