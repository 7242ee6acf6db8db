/** @jsxImportSource react */
import { useState } from 'react'
import { practice } from '../shared/window.ts'
import { CaptionForm } from './caption-form.tsx'
import { Dialog, RoleButton } from './dialog.tsx'
import { labels } from './labels.ts'
import { createDraft, plainText } from './lexical-draft.ts'

const Arrow = () => (
  <svg aria-label={labels.back} viewBox="0 0 24 24">
    <path d="M15 5l-7 7 7 7" />
  </svg>
)

/** A new post, at the step with the caption. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const [draft] = useState(createDraft)
  const share = () => {
    practice.__posted.push([plainText(draft)])
    onClose()
  }
  return (
    <Dialog
      label={labels.createPost}
      before={
        <RoleButton onPress={onClose}>
          <Arrow />
        </RoleButton>
      }
      after={
        <RoleButton className="go" onPress={share}>
          {labels.share}
        </RoleButton>
      }
    >
      <CaptionForm editor={draft} />
    </Dialog>
  )
}

/** The caption of a post that was placed before. */
export function EditDialog({ onClose }: { onClose: () => void }) {
  const [draft] = useState(createDraft)
  const done = () => {
    practice.__posted.push([plainText(draft)])
    onClose()
  }
  return (
    <Dialog
      label={labels.editInfo}
      before={<RoleButton onPress={onClose}>{labels.cancel}</RoleButton>}
      after={
        <RoleButton className="go" onPress={done}>
          {labels.done}
        </RoleButton>
      }
    >
      <CaptionForm editor={draft} />
    </Dialog>
  )
}
