import type { VNode } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { CheckResult, Draft } from '../../rules/types.ts'
import { kindOf, type Register } from '../accounts/register.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { say } from '../messages.ts'
import { handleOf, type ProfileFields, type ProfileIdentity } from './fields.ts'
import { ProfileChoice } from './ProfileChoice.tsx'
import { ProfileResult } from './ProfileResult.tsx'
import { openProfiles, type ProfileTab, readProfile } from './tabs.ts'

interface Props {
  register: Register
  /** The tab to look in, when the page was opened from one. */
  tab: number | null
  check(draft: Draft): Promise<CheckResult>
}

type Reading =
  | { how: 'looking' }
  | { how: 'choosing'; found: readonly ProfileTab[] }
  | { how: 'unrecognised'; identity: ProfileIdentity }
  | { how: 'read'; fields: ProfileFields; account: RegisteredAccount }

/** Holds a profile against the guideline's conditions, and offers texts for it. */
export function ProfilePage({ register, tab, check }: Props): VNode {
  const [reading, setReading] = useState<Reading>({ how: 'looking' })

  const read = useCallback(async (profile: ProfileTab, account: RegisteredAccount) => {
    const fields = await readProfile(profile)
    setReading(fields ? { how: 'read', fields, account } : { how: 'unrecognised', identity: profile.identity })
  }, [])
  const look = useCallback(
    async (only: number | null) => {
      setReading({ how: 'looking' })
      const found = await openProfiles(only)
      const [one] = found
      // Asked for from the tab itself: a registered account is read at once, another one only after a choice.
      const known = only !== null && one ? accountOf(register, one.identity) : undefined
      if (one && known) await read(one, known)
      else setReading({ how: 'choosing', found })
    },
    [register, read],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for the page; later on the user's request
  useEffect(() => void look(tab), [tab])

  return (
    <>
      <p class="nl-paragraph">{say('profile_intro')}</p>
      <div role="status">
        {reading.how === 'looking' ? <p>{say('state_checking')}</p> : null}
        {reading.how === 'unrecognised' ? (
          <p class="utrecht-alert utrecht-alert--warning" data-unrecognised>
            {say('profile_unrecognised', handleOf(reading.identity))}
          </p>
        ) : null}
      </div>
      {reading.how === 'choosing' || reading.how === 'unrecognised' ? (
        <ProfileChoice
          found={reading.how === 'choosing' ? reading.found : []}
          accounts={register.accounts}
          accountOf={(identity) => accountOf(register, identity)}
          read={(profile, account) => void read(profile, account)}
          byHand={(account) => setReading({ how: 'read', fields: emptyFields(account), account })}
        />
      ) : null}
      {reading.how === 'read' ? (
        <ProfileResult
          key={`${reading.fields.platform} ${reading.fields.handle} ${reading.account.type}`}
          read={reading.fields}
          account={reading.account}
          check={check}
        />
      ) : null}
      {reading.how === 'looking' ? null : (
        <div class="utrecht-button-group">
          <button type="button" class="nl-button" data-look onClick={() => void look(null)}>
            {say('profile_look')}
          </button>
        </div>
      )}
    </>
  )
}

function accountOf(register: Register, { platform, handle }: ProfileIdentity): RegisteredAccount | undefined {
  const kind = kindOf(register, platform, handle)
  return kind.how === 'registered' || kind.how === 'recognised' ? kind.account : undefined
}

/** A profile to fill in by hand, for when the page is not recognised. */
function emptyFields({ platform, handle, type }: RegisteredAccount): ProfileFields {
  const kind = platform !== 'linkedin' ? 'account' : type === 'hybrid' ? 'member' : 'showcase'
  return { platform, kind, handle, name: null, bio: null, links: null, verified: null }
}
