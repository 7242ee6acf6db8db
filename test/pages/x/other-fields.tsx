/** @jsxImportSource react */
import { useState } from 'react'
import { emptyDraft } from './draft-state.tsx'
import { labels } from './labels.ts'
import { RichTextInput } from './rich-text-input.tsx'

/** Long articles: Draft.js without the composer's test id. */
export function ArticleEditor() {
  const [state, setState] = useState(emptyDraft)
  return (
    <section className="article-editor">
      <textarea placeholder={labels.addTitle} name="title" rows={1} />
      <div className="longform-unstyled">
        <RichTextInput testId={undefined} placeholder="" state={state} onChange={setState} composer={false} />
      </div>
    </section>
  )
}

export function ProfileForm() {
  return (
    <section className="profile-form">
      <input name="displayName" type="text" maxLength={50} />
      <textarea name="description" maxLength={160} rows={3} />
    </section>
  )
}

/** The description of a picture, written in the dialog of the composer. */
export function AltTextForm() {
  return (
    <label className="alt-form">
      <span>{labels.altText}</span>
      <textarea data-testid="altTextInput" name="altTextInput" maxLength={1000} rows={4} />
    </label>
  )
}
