import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { say } from '../messages.ts'

const origins = () => browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? []

/** Only Firefox lets users take the sites away, and does not give new ones by itself after an update. */
async function accessMissing(): Promise<boolean> {
  if (!browser.runtime.getURL('').startsWith('moz-')) return false
  return !(await browser.permissions.contains({ origins: origins() }))
}

/** Asks for the sites when the browser no longer lets Berichtwijzer work on all of them. */
export function AccessQuestion(): VNode | null {
  const [missing, setMissing] = useState(false)
  useEffect(() => void accessMissing().then(setMissing), [])
  if (!missing) return null
  return (
    <div class="utrecht-alert utrecht-alert--warning" data-access>
      <p>{say('popup_access')}</p>
      <button
        type="button"
        class="nl-button"
        data-action="access"
        onClick={() =>
          void browser.permissions.request({ origins: origins() }).then(async () => setMissing(await accessMissing()))
        }
      >
        {say('popup_access_give')}
      </button>
    </div>
  )
}
