import './options.css'
import type { VNode } from 'preact'
import type { Rule } from '../../rules/index.ts'
import type { BuiltIn } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { Accounts } from './Accounts.tsx'
import { Elections } from './Elections.tsx'
import { FromPolicy } from './FromPolicy.tsx'
import { General } from './General.tsx'
import type { LexiconGroup } from './Lexicon.tsx'
import { Posts } from './Posts.tsx'
import { Rules } from './Rules.tsx'
import { Terms } from './Terms.tsx'
import { useSettings } from './use-settings.ts'

interface Props {
  builtIn: BuiltIn
  rules: readonly Rule[]
  shared: readonly LexiconGroup[]
}

const SECTIONS = ['accounts', 'rules', 'terms', 'elections', 'posts', 'general'] as const

/** Everything that can be set. A change holds at once; there is no save button except in forms. */
export function Options({ builtIn, rules, shared }: Props): VNode | null {
  const { settings, failure, save } = useSettings(builtIn)
  if (!settings) return null
  return (
    <>
      <nav aria-label={say('options_contents')}>
        <ul class="contents">
          {SECTIONS.map((section) => (
            <li key={section}>
              <a class="nl-link" href={`#${section}`}>
                {say(`options_${section}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div role="alert" class="saving">
        {failure === undefined ? null : (
          <p class="utrecht-alert utrecht-alert--error" data-failure>
            {say('options_not_saved', failure)}
          </p>
        )}
      </div>
      {settings.register.unreadable ? (
        <p class="utrecht-alert utrecht-alert--error">{say('options_unreadable')}</p>
      ) : null}
      <FromPolicy settings={settings} save={save} />
      <Accounts settings={settings} save={save} />
      <Rules settings={settings} rules={rules} shared={shared} save={save} />
      <Terms settings={settings} save={save} />
      <Elections settings={settings} builtIn={builtIn} save={save} />
      <Posts settings={settings} save={save} />
      <General own={settings.own} change={(change) => void save(change)} />
    </>
  )
}
