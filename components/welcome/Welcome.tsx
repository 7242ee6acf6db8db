import './welcome.css'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { BuiltIn } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { General } from '../options/General.tsx'
import { useSettings } from '../options/use-settings.ts'
import { PAGES } from '../page/pages.ts'
import { markWelcomed } from './first-run.ts'
import { OwnAccounts } from './OwnAccounts.tsx'

const STEPS = ['what', 'accounts', 'try'] as const
const SITES = [
  ['X', 'https://x.com/'],
  ['Instagram', 'https://www.instagram.com/'],
  ['LinkedIn', 'https://www.linkedin.com/'],
] as const

/** Three steps: what it does, whose accounts these are, and a first try. */
export function Welcome({ builtIn }: { builtIn: BuiltIn }): VNode | null {
  const { settings, failure, save } = useSettings(builtIn)
  const [step, setStep] = useState(0)
  useEffect(() => void markWelcomed(), [])
  const heading = useRef<HTMLHeadingElement>(null)
  const go = (to: number) => {
    setStep(to)
    // What changed is announced by moving to it, as a new page would.
    requestAnimationFrame(() => heading.current?.focus())
  }
  if (!settings) return null
  const name = STEPS[step] ?? 'what'
  return (
    <div class="welcome" data-step={step + 1}>
      <p class="nl-paragraph--small">{say('welcome_progress', String(step + 1), String(STEPS.length))}</p>
      <h2 class="nl-heading nl-heading--level-2" ref={heading} tabIndex={-1}>
        {say(`welcome_${name}`)}
      </h2>
      {failure === undefined ? null : (
        <p class="utrecht-alert utrecht-alert--error" role="alert">
          {say('options_not_saved', failure)}
        </p>
      )}
      {name === 'what' ? <What /> : null}
      {name === 'accounts' ? (
        <>
          <OwnAccounts settings={settings} save={save} />
          <General own={settings.own} change={(change) => void save(change)} only="writer" />
        </>
      ) : null}
      {name === 'try' ? <Try /> : null}
      <div class="utrecht-button-group">
        {step > 0 ? (
          <button type="button" class="nl-button" data-action="back" onClick={() => go(step - 1)}>
            {say('welcome_back')}
          </button>
        ) : null}
        {step < STEPS.length - 1 ? (
          <button type="button" class="nl-button nl-button--primary" data-action="next" onClick={() => go(step + 1)}>
            {say('welcome_next')}
          </button>
        ) : null}
      </div>
    </div>
  )
}

function What() {
  return (
    <>
      {['does', 'private', 'advises'].map((part) => (
        <p class="nl-paragraph" key={part}>
          {say(`welcome_what_${part}`)}
        </p>
      ))}
    </>
  )
}

function Try() {
  return (
    <>
      <p class="nl-paragraph">{say('welcome_try_more')}</p>
      <ul>
        {PAGES.filter(({ id }) => id !== 'options').map(({ id, file }) => (
          <li key={id}>
            <a class="nl-link" href={file}>
              {say(`page_${id}`)}
            </a>
          </li>
        ))}
        {SITES.map(([site, address]) => (
          <li key={site}>
            <a class="nl-link" href={address} target="_blank" rel="noreferrer">
              {site}
            </a>
          </li>
        ))}
      </ul>
      <p class="nl-paragraph">{say('welcome_try_keys')}</p>
    </>
  )
}
