import { practice } from '../shared/window.ts'
import type { PracticeEditor } from './editors.ts'

/** The composers that are on the page now, with how to take each off it. */
const composers = new Map<PracticeEditor, () => void>()

export function addComposer(editor: PracticeEditor, remove: () => void) {
  composers.set(editor, remove)
}

export function removeComposer(editor: PracticeEditor) {
  composers.get(editor)?.()
  composers.delete(editor)
  editor.destroy()
}

export function removeAll() {
  for (const editor of [...composers.keys()]) removeComposer(editor)
}

/** Places what is in an editor as a post. */
export function post(editor: PracticeEditor) {
  practice.__posted.push([editor.text()])
  editor.clear()
}

practice.__remount = () => {
  for (const editor of composers.keys()) editor.remount()
}
practice.__remove = removeAll
