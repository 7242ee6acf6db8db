import './popup.css'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Election } from '../../rules/types.ts'
import type { BuiltIn } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { useSettings } from '../options/use-settings.ts'
import { dayInWords, electionName } from '../page/elections.ts'
import { PAGES } from '../page/pages.ts'
import { askStatus, type PageStatus } from '../page-status.ts'
import { ProfileEntry } from '../profile/ProfileEntry.tsx'
import { AccessQuestion } from './AccessQuestion.tsx'
import { SiteState } from './SiteState.tsx'

interface Props {
  builtIn: BuiltIn
  /** The election in whose time we are now, among those that hold. */
  electionNow(elections: readonly Election[]): Election | undefined
}

/** What is going on here, a pause, and the way to the pages. */
export function Popup({ builtIn, electionNow }: Props): VNode | null {
  const { settings, failure, save } = useSettings(builtIn)
  const [status, setStatus] = useState<PageStatus | null>()
  useEffect(() => void askStatus().then((found) => setStatus(found ?? null)), [])
  if (!settings || status === undefined) return null
  const election = electionNow(settings.options.elections ?? [])
  const { paused, supportContact } = settings.register
  return (
    <main>
      <h1 class="nl-heading">{say('extension_name')}</h1>
      <SiteState status={status} paused={paused} />
      <ProfileEntry />
      <AccessQuestion />
      {election ? (
        <p class="utrecht-alert utrecht-alert--warning" data-election>
          {say('popup_election', electionName(election), dayInWords(election.date))}
        </p>
      ) : null}
      <button
        type="button"
        class="nl-button"
        data-action="pause"
        aria-pressed={paused}
        onClick={() => void save({ do: 'set', values: { paused: !paused } })}
      >
        {say(paused ? 'popup_resume' : 'popup_pause')}
      </button>
      {failure === undefined ? null : (
        <p class="utrecht-alert utrecht-alert--error" role="alert">
          {say('options_not_saved', failure)}
        </p>
      )}
      <ul class="entries">
        {[...PAGES, { id: 'welcome', file: 'welcome.html' } as const].map(({ id, file }) => (
          <li key={id}>
            <a class="nl-link" href={file} target="_blank" rel="noreferrer">
              {say(`page_${id}`)}
            </a>
          </li>
        ))}
      </ul>
      {supportContact === null ? null : <p class="nl-paragraph--small">{say('page_support', supportContact)}</p>}
    </main>
  )
}
