import type { Hint, Severity } from '../../rules/types.ts'
import type { EditorText, Place } from '../editors/editor-text.ts'
import css from '../overlay/highlights.css?inline'

/** Highlight names are shared with the page and its other extensions, hence the prefix. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'reminder']
const TYPE: Record<Severity, HighlightType> = {
  error: 'spelling-error',
  warning: 'grammar-error',
  reminder: 'highlight',
}

interface Mark {
  severity: Severity
  hint: Hint
  range: Range
}

/** The marks of each composer; the page has one highlight per severity for all of them. */
const marks = new Map<object, Mark[]>()

export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS
}

/** Highlights the words of the hints in an editor, without touching its DOM. Marks that already stand right are left. */
export function highlight(owner: object, draft: EditorText, hints: readonly Hint[]) {
  const wanted = hints.flatMap((hint) => {
    const { start, end, severity } = hint
    const place = start === null || end === null ? null : draft.placeOf({ start, end })
    return place ? [{ severity, place, hint }] : []
  })
  const standing = marks.get(owner) ?? []
  const [first] = wanted
  if (first) paintIn(first.place.startNode.getRootNode())
  const unchanged = standing.length === wanted.length && wanted.every((mark, index) => stands(mark, standing[index]))
  if (unchanged && stillApplied(standing)) return
  marks.set(
    owner,
    wanted.map(({ severity, place, hint }) => ({ severity, hint, range: rangeAt(place) })),
  )
  apply()
}

const painted = new WeakSet<Node>()
let sheet: CSSStyleSheet | undefined

/** Firefox does not take the document's highlight styles into shadow roots; the root gets them without new nodes. */
function paintIn(root: Node) {
  if (!(root instanceof ShadowRoot) || painted.has(root)) return
  painted.add(root)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  root.adoptedStyleSheets.push(sheet)
}

/** The first of an owner's hints whose words in the page pass the test. */
export function hintAt(owner: object, test: (words: Range) => boolean): Hint | undefined {
  return marks.get(owner)?.find(({ range }) => test(range))?.hint
}

export function clearHighlights(owner: object) {
  if (marks.delete(owner)) apply()
}

/** The page can take entries out of the registry, which is its own as well. */
function stillApplied(standing: readonly Mark[]): boolean {
  return !canHighlight() || standing.every(({ severity }) => CSS.highlights.has(`berichtwijzer-${severity}`))
}

function stands({ severity, place }: { severity: Severity; place: Place }, mark: Mark | undefined): boolean {
  if (mark?.severity !== severity) return false
  const { startContainer, startOffset, endContainer, endOffset } = mark.range
  const sameStart = startContainer === place.startNode && startOffset === place.startOffset
  return sameStart && endContainer === place.endNode && endOffset === place.endOffset
}

function rangeAt({ startNode, startOffset, endNode, endOffset }: Place): Range {
  const range = document.createRange()
  range.setStart(startNode, startOffset)
  range.setEnd(endNode, endOffset)
  return range
}

function apply() {
  if (!canHighlight()) return
  SEVERITIES.forEach((severity, index) => {
    const own = [...marks.values()].flat().filter((mark) => mark.severity === severity)
    const ranges = own.map(({ range }) => range)
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
