import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { Choice } from '../learn/Choice.tsx'
import { say } from '../messages.ts'
import { handleOf, type ProfileIdentity } from './fields.ts'
import type { ProfileTab } from './tabs.ts'

interface Props {
  found: readonly ProfileTab[]
  accounts: readonly RegisteredAccount[]
  accountOf(identity: ProfileIdentity): RegisteredAccount | undefined
  read(profile: ProfileTab, account: RegisteredAccount): void
  byHand(account: RegisteredAccount): void
}

/** Which of the open profiles to read, or which account to fill in by hand. */
export function ProfileChoice({ found, accounts, accountOf, read, byHand }: Props): VNode {
  const [index, setIndex] = useState('0')
  const account = accounts[Number(index)]
  return (
    <>
      {found.length === 0 ? <p data-none>{say('profile_none')}</p> : null}
      <ul class="line-hints">
        {found.map((profile) => (
          <OpenProfile key={profile.tab} profile={profile} account={accountOf(profile.identity)} read={read} />
        ))}
      </ul>
      {account ? (
        <details>
          <summary>{say('profile_by_hand')}</summary>
          <p class="nl-paragraph">{say('profile_by_hand_intro')}</p>
          <Choice
            label={say('profile_account')}
            name="account"
            value={index}
            options={accounts.map((one, at) => ({
              value: String(at),
              label: `${handleOf(one)} (${say(`platform_${one.platform}`)}, ${say(`type_${one.type}`)})`,
            }))}
            choose={setIndex}
          />
          <button type="button" class="nl-button" data-by-hand onClick={() => byHand(account)}>
            {say('profile_fill_in')}
          </button>
        </details>
      ) : null}
    </>
  )
}

interface OpenProps {
  profile: ProfileTab
  account: RegisteredAccount | undefined
  read: Props['read']
}

function OpenProfile({ profile, account, read }: OpenProps): VNode {
  const { platform, handle } = profile.identity
  const name = `${handleOf(profile.identity)} (${say(`platform_${platform}`)})`
  return (
    <li data-open={handle} class="open-profile">
      <strong>{name}</strong>
      {account ? (
        <button type="button" class="nl-button" data-read onClick={() => read(profile, account)}>
          {say('profile_check', say(`type_${account.type}`))}
        </button>
      ) : (
        <>
          <span>{say('profile_unknown')}</span>
          {(['corporate', 'hybrid'] as const).map((type) => (
            <button
              type="button"
              key={type}
              class="nl-button"
              data-read={type}
              onClick={() => read(profile, { platform, handle, type })}
            >
              {say('profile_check', say(`type_${type}`))}
            </button>
          ))}
          <a class="nl-link" href="options.html">
            {say('profile_register')}
          </a>
        </>
      )}
    </li>
  )
}
