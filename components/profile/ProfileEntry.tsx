import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { say } from '../messages.ts'
import { handleOf } from './fields.ts'
import { openProfiles, type ProfileTab } from './tabs.ts'

/** The way from the popup to the check of the profile in front; nothing on other pages. Only the address is looked at. */
export function ProfileEntry(): VNode | null {
  const [profile, setProfile] = useState<ProfileTab>()
  useEffect(() => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      if (tab?.id !== undefined) setProfile((await openProfiles(tab.id))[0])
    }
    void look()
  }, [])
  if (!profile) return null
  return (
    <p>
      <a
        class="nl-link"
        data-action="profile"
        href={`profile.html?tab=${profile.tab}`}
        target="_blank"
        rel="noreferrer"
      >
        {say('profile_entry', handleOf(profile.identity))}
      </a>
    </p>
  )
}
