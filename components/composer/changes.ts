/** Set when the editor opens or closes a list of suggestions, which the overlay must not cover. */
const SUGGESTING = ['aria-controls', 'aria-activedescendant']

/** Calls back on every change of an editor, from the keyboard or not, but not in the middle of an IME composition. */
export function onDraftChange(editor: HTMLElement, changed: () => void, signal: AbortSignal) {
  let composing = false
  const report = () => composing || changed()
  editor.addEventListener(
    'compositionstart',
    ({ isTrusted }) => {
      // A script that only makes one up never ends it.
      composing ||= isTrusted
    },
    { signal },
  )
  const compositionEnded = () => {
    composing = false
    changed()
  }
  editor.addEventListener('compositionend', compositionEnded, { signal })
  if (editor instanceof HTMLTextAreaElement) {
    editor.addEventListener('input', report, { signal })
    return
  }
  // A rich editor also writes by itself (undo, completed hashtags, emoji pickers), so its DOM tells, once per change.
  const observer = new MutationObserver(report)
  observer.observe(editor, { childList: true, characterData: true, subtree: true, attributeFilter: SUGGESTING })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
