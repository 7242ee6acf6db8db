import { useSyncExternalStore } from 'react'
import { practice } from './window.ts'

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell() {
  for (const listener of listeners) listener()
}

/** Navigation inside the app: the address changes and the document stays. */
export function navigate(path: string) {
  history.pushState(null, '', path)
  tell()
}

window.addEventListener('popstate', tell)
practice.__navigate = navigate

export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname)
}

let generation = 0
let removed = false

practice.__remount = () => {
  generation++
  tell()
}
practice.__remove = () => {
  removed = true
  tell()
}

/** Changes when the composers are to get new nodes; null when they are to go. */
export function useGeneration(): number | null {
  return useSyncExternalStore(subscribe, () => (removed ? null : generation))
}
