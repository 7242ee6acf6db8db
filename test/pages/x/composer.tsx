/** @jsxImportSource react */
import type { EditorState } from 'draft-js'
import { useState } from 'react'
import { useGeneration } from '../shared/router.ts'
import { practice } from '../shared/window.ts'
import { Attachments } from './attachments.tsx'
import { Avatar } from './avatar.tsx'
import { config } from './config.ts'
import { emptyDraft, plainText } from './draft-state.tsx'
import { labels } from './labels.ts'
import type { Post } from './posts.tsx'
import { RichTextInput } from './rich-text-input.tsx'
import { Toolbar } from './toolbar.tsx'

interface Properties {
  isModal?: boolean
  placeholder?: string
  buttonLabel?: string
  quoted?: Post | undefined
  onPosted?: () => void
}

const TEXTBOX = config.broken ? 'composerInput_' : 'tweetTextarea_'

/** The box with one editor, or one for each post of a thread. */
export function Composer({ isModal = false, placeholder, buttonLabel, quoted, onPosted }: Properties) {
  const [drafts, setDrafts] = useState(() => [emptyDraft()])
  const generation = useGeneration()
  if (generation === null) return null
  const texts = drafts.map(plainText)
  const change = (index: number) => (state: EditorState) =>
    setDrafts((before) => before.map((draft, place) => (place === index ? state : draft)))
  const post = () => {
    practice.__posted.push(texts)
    setDrafts([emptyDraft()])
    onPosted?.()
  }
  const thread = drafts.length > 1
  return (
    <div className="composer" key={generation}>
      {drafts.map((state, index) => (
        <div className="composer-row" key={String(index)}>
          <Avatar handle={config.switcher} />
          <div className="composer-content">
            <RichTextInput
              testId={`${TEXTBOX}${index}`}
              placeholder={index > 0 ? labels.addPost : (placeholder ?? labels.whatsHappening)}
              state={state}
              onChange={change(index)}
              autoFocus={isModal || index > 0}
            />
            {index === 0 && <Attachments quoted={quoted} />}
          </div>
        </div>
      ))}
      {!isModal && <div className="audience">{labels.everyone}</div>}
      <Toolbar
        isModal={isModal}
        length={texts.join('').length}
        label={thread ? labels.postAll : (buttonLabel ?? labels.post)}
        disabled={texts.every((text) => text.trim() === '')}
        onAdd={() => setDrafts((before) => [...before, emptyDraft()])}
        onPost={post}
      />
    </div>
  )
}
