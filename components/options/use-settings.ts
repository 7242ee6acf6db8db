import { useEffect, useState } from 'preact/hooks'
import type { Change } from '../accounts/changes.ts'
import { readSettings } from '../accounts/read.ts'
import type { BuiltIn, Settings } from '../accounts/settings.ts'
import { change, onStoreChange } from '../accounts/store.ts'

/** True when it is saved; otherwise everything is as it was, and the page says why. */
export type Save = (wanted: Change) => Promise<boolean>

export interface UsedSettings {
  /** Undefined until they have been read. */
  settings: Settings | undefined
  /** What went wrong when something was last saved. */
  failure: string | undefined
  save: Save
}

/** The settings as they are now, also after a change on another page. */
export function useSettings(builtIn: BuiltIn): UsedSettings {
  const [settings, setSettings] = useState<Settings>()
  const [failure, setFailure] = useState<string>()
  useEffect(() => {
    const end = new AbortController()
    let asked = 0
    // Of several changes in a row only the last answer counts, whichever comes last.
    const read = async () => {
      const mine = ++asked
      const now = await readSettings(builtIn)
      if (mine === asked && !end.signal.aborted) setSettings(now)
    }
    onStoreChange(() => void read(), end.signal)
    void read()
    return () => end.abort()
  }, [builtIn])
  const save = async (wanted: Change) => {
    try {
      await change(wanted)
      setFailure(undefined)
      return true
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
      return false
    }
  }
  return { settings, failure, save }
}
