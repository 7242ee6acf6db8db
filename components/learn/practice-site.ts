import type { Surface } from '../../rules/types.ts'
import type { RegisteredAccount } from '../accounts/schema.ts'
import { type EditorText, TextWalk } from '../editors/editor-text.ts'
import type { Composer, Site } from '../sites/site.ts'

export interface PracticeSettings {
  account: RegisteredAccount
  surface: Surface
  /** With a picture, of which the site does not show whether it has a text alternative. */
  image: boolean
  /** The handle of who is quoted, without @; only on a quote. */
  quoted: string
}

/** The practice page seen as a site with one composer, so that the same session and overlay run on it. */
export function practiceSite({ account }: PracticeSettings): Site {
  return { platform: account.platform, composerAt: () => null, poster: () => ({ handles: [account.handle] }) }
}

export function practiceComposer(editor: HTMLElement, box: Element, settings: PracticeSettings): Composer {
  const { surface, image, quoted } = settings
  return {
    editor,
    box,
    mount: document.body,
    keepClear: () => [editor],
    postButtons: () => [],
    read: () => readPlain(editor),
    surface: () => surface,
    quoted: () => (surface === 'quote' ? { handle: quoted, text: '' } : undefined),
    media: () => (image ? { images: 1 } : undefined),
  }
}

/** Reads a plain-text editor: text as it stands, and a line break for each <br> but one that only holds the last line open. */
function readPlain(editor: HTMLElement): EditorText {
  const walk = new TextWalk()
  const nodes = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Text) walk.add(node)
    else if (node instanceof HTMLBRElement && node !== editor.lastChild) walk.addText('\n')
  }
  return walk.finish()
}
