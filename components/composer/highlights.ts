import type { Hint, Severity } from '../../rules/types.ts'
import type { EditorText } from '../editors/editor-text.ts'

/** Highlight names are shared with the page and its other extensions, hence the prefix. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'reminder']
const TYPE: Record<Severity, HighlightType> = {
  error: 'spelling-error',
  warning: 'grammar-error',
  reminder: 'highlight',
}

/** Which ranges each composer asks for; the page has one highlight per severity for all of them. */
const wanted = new Map<object, Map<Severity, Range[]>>()

export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS
}

/** Highlights the words of the hints in an editor, without touching its DOM. */
export function highlight(owner: object, draft: EditorText, hints: readonly Hint[]) {
  const ranges = new Map<Severity, Range[]>()
  for (const { start, end, severity } of hints) {
    const range = start === null || end === null ? null : draft.rangeOf({ start, end })
    if (range) ranges.set(severity, [...(ranges.get(severity) ?? []), range])
  }
  const before = wanted.get(owner)
  if (ranges.size === 0 && !before) return
  wanted.set(owner, ranges)
  apply()
}

export function clearHighlights(owner: object) {
  if (wanted.delete(owner)) apply()
}

function apply() {
  if (!canHighlight()) return
  SEVERITIES.forEach((severity, index) => {
    const ranges = [...wanted.values()].flatMap((own) => own.get(severity) ?? [])
    const name = `berichtwijzer-${severity}`
    if (ranges.length === 0) {
      CSS.highlights.delete(name)
      return
    }
    const entry = new Highlight(...ranges)
    entry.type = TYPE[severity]
    entry.priority = SEVERITIES.length - index
    CSS.highlights.set(name, entry)
  })
}
