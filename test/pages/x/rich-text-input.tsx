/** @jsxImportSource react */
import { Editor, type EditorState } from 'draft-js'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { register } from '../shared/window.ts'
import { markOverflow, OVERFLOW, plainText } from './draft-state.tsx'
import { labels } from './labels.ts'

const STYLES = { [OVERFLOW]: { backgroundColor: 'rgb(253, 155, 161)' } }

interface Properties {
  testId: string | undefined
  placeholder: string
  state: EditorState
  onChange: (state: EditorState) => void
  autoFocus?: boolean
  /** Composers tell tests what they hold; other fields do not. */
  composer?: boolean
}

/** X's wrapper around Draft.js, with the attributes that X adds to it. */
export function RichTextInput({ testId, placeholder, state, onChange, autoFocus, composer = true }: Properties) {
  const editor = useRef<Editor>(null)
  const current = useRef(state)
  current.current = state
  useLayoutEffect(() => editor.current?.editor?.setAttribute('no-focuscontainer-refocus', 'true'))
  useEffect(() => {
    if (autoFocus) editor.current?.focus()
  }, [autoFocus])
  useEffect(() => {
    if (!composer) return undefined
    return register({ element: () => editor.current?.editor ?? null, text: () => plainText(current.current) })
  }, [composer])
  const ids = (suffix: string) => (testId ? { 'data-testid': `${testId}${suffix}` } : {})
  return (
    <div className="text-label" {...ids('_label')}>
      <div className="text-container" {...ids('RichTextInputContainer')}>
        <Editor
          ref={editor}
          editorState={state}
          onChange={(next) => onChange(markOverflow(next))}
          customStyleMap={STYLES}
          placeholder={placeholder}
          ariaLabel={labels.textbox}
          ariaMultiline
          ariaAutoComplete="list"
          spellCheck
          stripPastedStyles
          tabIndex={0}
          {...(testId ? { webDriverTestID: testId } : {})}
        />
      </div>
    </div>
  )
}
