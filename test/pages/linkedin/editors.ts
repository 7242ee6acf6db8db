import { register } from '../shared/window.ts'
import { el } from './dom.ts'
import { startQuill } from './quill.ts'
import type { Settings } from './running.ts'
import { startTipTap } from './tiptap.ts'

/** An editor on the page; `holder` stays when the editor is built anew. */
export interface PracticeEditor {
  holder: HTMLElement
  text(): string
  clear(): void
  focus(): void
  /** Gives the editor new nodes and keeps what is in it. */
  remount(): void
  destroy(): void
}

function practiceEditor(start: typeof startQuill, settings: Settings): PracticeEditor {
  const holder = el('div', { class: 'editor-holder' })
  let running = start(holder, settings, undefined)
  const forget =
    settings.composer === false ? () => {} : register({ element: () => running.root, text: () => running.text() })
  holder.addEventListener('practice-mention', (event) => running.mention(String((event as CustomEvent).detail)))
  return {
    holder,
    text: () => running.text(),
    clear: () => running.clear(),
    focus: () => running.root.focus(),
    remount() {
      const content = running.content()
      running.destroy()
      running = start(holder, settings, content)
    },
    destroy() {
      forget()
      running.destroy()
    },
  }
}

export const quillEditor = (settings: Settings) => practiceEditor(startQuill, settings)
export const tipTapEditor = (settings: Settings) => practiceEditor(startTipTap, settings)
