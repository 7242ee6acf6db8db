/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { useState } from 'react'
import { useGeneration } from '../shared/router.ts'
import { Avatar } from './avatar.tsx'
import { config } from './config.ts'
import { RoleButton } from './dialog.tsx'
import { labels } from './labels.ts'
import { LexicalBox, useLength } from './lexical-box.tsx'
import { AltTexts, Preview } from './media.tsx'

/** The name that the extension knows, or none, as after a change of the site. */
const name = (field: string) => (config.broken === 'fields' ? {} : { name: field })

/** The last step of a new post, and the whole of the dialog that changes one. */
export function CaptionForm({ editor }: { editor: LexicalEditor }) {
  const [altOpen, setAltOpen] = useState(config.alt === 'open')
  const generation = useGeneration()
  const length = useLength(editor)
  if (generation === null) return null
  return (
    <div className="details" key={generation}>
      <Preview />
      <div className="column">
        <div className="author">
          <Avatar handle={config.account} />
          <span>{config.account}</span>
        </div>
        {config.broken === 'editor' ? (
          <div className="lexical editable" contentEditable suppressContentEditableWarning role="textbox" />
        ) : (
          <LexicalBox editor={editor} label={labels.caption} />
        )}
        <div className="tools">
          <button type="button">
            <svg aria-label={labels.emoji} viewBox="0 0 24 24">
              <circle cx="12" cy="12" r="9" />
            </svg>
          </button>
          <span className="count">
            {length}/{labels.limit}
          </span>
        </div>
        <input type="text" placeholder={labels.location} {...name('creation-location-input')} />
        <input type="text" placeholder={labels.collaborators} {...name('creation-collaborator-input')} />
        <RoleButton className="accordion" onPress={() => setAltOpen(!altOpen)}>
          {labels.accessibility}
        </RoleButton>
        {altOpen && <AltTexts />}
        <RoleButton className="accordion">{labels.advanced}</RoleButton>
      </div>
    </div>
  )
}
