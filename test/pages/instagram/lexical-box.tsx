/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { useEffect, useRef, useState } from 'react'
import { register } from '../shared/window.ts'
import { mount, plainText } from './lexical-draft.ts'

interface Properties {
  editor: LexicalEditor
  label: string
  /** Composers tell tests what they hold; other fields do not. */
  composer?: boolean
}

/** The element around Lexical as Instagram draws it, with the attributes it adds. */
export function LexicalBox({ editor, label, composer = true }: Properties) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => (element.current ? mount(editor, element.current) : undefined), [editor])
  useEffect(() => {
    if (!composer) return undefined
    return register({ element: () => element.current, text: () => plainText(editor) })
  }, [composer, editor])
  return (
    <div className="lexical">
      <div
        ref={element}
        className="editable notranslate"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        spellCheck
        tabIndex={0}
        aria-label={label}
        aria-placeholder={label}
      />
      <Placeholder editor={editor} label={label} />
    </div>
  )
}

function Placeholder({ editor, label }: { editor: LexicalEditor; label: string }) {
  const length = useLength(editor)
  return length === 0 ? (
    <div className="placeholder" aria-hidden>
      {label}
    </div>
  ) : null
}

export function useLength(editor: LexicalEditor): number {
  const [length, setLength] = useState(0)
  useEffect(() => editor.registerTextContentListener((text) => setLength(text.length)), [editor])
  return length
}
