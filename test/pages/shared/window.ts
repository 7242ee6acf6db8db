/** What tests can see of a practice page, whatever the site; each frame has its own. */
export interface PracticeWindow {
  /** The text of the nth composer's own model, in document order. */
  __draft(index?: number): string
  /** Single keys that the site would have taken for shortcuts, such as "keydown:n". */
  __shortcuts: string[]
  /** The texts of every post placed, one list per press of the button. */
  __posted: string[][]
  /** Goes to another page inside the app, as the site's own links do. */
  __navigate(path: string): void
  /** Gives the composers new nodes and keeps their text, as sites do now and then. */
  __remount(): void
  /** Takes the composers off the page. */
  __remove(): void
}

export const practice = window as unknown as PracticeWindow

interface Model {
  element(): Element | null
  text(): string
}

const models = new Set<Model>()

/** Makes an editor's model visible to `__draft` for as long as the editor is mounted. */
export function register(model: Model): () => void {
  models.add(model)
  return () => models.delete(model)
}

/** An editor in a shadow root stands where the root's host stands. */
function inDocument(element: Element | null): Element | null {
  const root = element?.getRootNode()
  return root instanceof ShadowRoot ? inDocument(root.host) : element
}

function inDocumentOrder(a: Model, b: Model): number {
  const [one, other] = [inDocument(a.element()), inDocument(b.element())]
  if (!one || !other) return 0
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

practice.__draft = (index = 0) => {
  const model = [...models].sort(inDocumentOrder)[index]
  if (!model) throw new Error(`There are ${models.size} composers on this page, none with index ${index}`)
  return model.text()
}
practice.__shortcuts = []
practice.__posted = []
