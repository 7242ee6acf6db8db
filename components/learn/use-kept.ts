import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'

export interface Kept<Value> {
  /** Undefined until storage has answered. */
  value: Value | undefined
  set(change: (before: Value) => Value): void
  /** Storage did not read or take it: what is on the page holds until it is closed. */
  failed: boolean
}

/**
 * Something the user made that is kept in storage.local under a key of its own, and stays the same in all open pages.
 * `parse` reads what any version has stored; it never throws.
 */
export function useKept<Value>(key: string, parse: (stored: unknown) => Value): Kept<Value> {
  const [value, setValue] = useState<Value>()
  const [failed, setFailed] = useState(false)
  const now = useRef<Value | undefined>(undefined)
  /** What this page wrote comes back as a change, perhaps after the user typed on. */
  const written = useRef(new Set<string>())
  const show = useCallback((next: Value) => {
    now.current = next
    setValue(next)
  }, [])
  useEffect(() => {
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[key]
      if (area !== 'local' || !change || written.current.delete(canonical(change.newValue))) return
      show(parse(change.newValue))
    }
    browser.storage.onChanged.addListener(changed)
    browser.storage.local
      .get(key)
      .then((stored) => show(parse(stored[key])))
      .catch(() => {
        setFailed(true)
        show(parse(undefined))
      })
    return () => browser.storage.onChanged.removeListener(changed)
  }, [key, parse, show])
  const set = (change: (before: Value) => Value) => {
    if (now.current === undefined) return
    const next = change(now.current)
    show(next)
    written.current.add(canonical(next))
    browser.storage.local.set({ [key]: next }).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  return { value, set, failed }
}

/** Storage may give an object back with its keys in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
