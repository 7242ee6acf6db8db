import { practice } from './window.ts'

const EDITABLE = 'input, textarea, [contenteditable="true"]'

/** Takes single keys for commands unless the target of the event is a field. */
export function listenForShortcuts(openComposer: () => void) {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    document.addEventListener(type, (event) => {
      const field = event.target instanceof Element && event.target.closest(EDITABLE)
      if (field || event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
      practice.__shortcuts.push(`${type}:${event.key}`)
      if (type === 'keydown' && event.key === 'n') openComposer()
    })
  }
}
