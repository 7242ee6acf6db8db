import type { VNode } from 'preact'
import type { BuiltIn } from '../accounts/settings.ts'
import { say } from '../messages.ts'
import { General } from './General.tsx'
import { useSettings } from './use-settings.ts'

/** Everything that can be set. A change holds at once; there is no save button except in forms. */
export function Options({ builtIn }: { builtIn: BuiltIn }): VNode | null {
  const { settings, failure, save } = useSettings(builtIn)
  if (!settings) return null
  return (
    <>
      <div role="alert">
        {failure === undefined ? null : (
          <p class="utrecht-alert utrecht-alert--error" data-failure>
            {say('options_not_saved', failure)}
          </p>
        )}
      </div>
      <General own={settings.own} change={(change) => void save(change)} />
    </>
  )
}
