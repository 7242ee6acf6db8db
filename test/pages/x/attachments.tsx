/** @jsxImportSource react */
import { useMemo } from 'react'
import { config } from './config.ts'
import { labels } from './labels.ts'
import { type Post, QuotedCard } from './posts.tsx'

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#7aa"/></svg>'
const DESCRIPTION = 'Een groene heuvel onder een grijze lucht'

function Picture() {
  const address = useMemo(() => URL.createObjectURL(new Blob([PICTURE], { type: 'image/svg+xml' })), [])
  return (
    <div className="media">
      <img alt="" src={address} draggable={false} />
    </div>
  )
}

function altLabel(): string {
  if (config.alt === 'missing') return config.images > 1 ? labels.addDescriptions : labels.addDescription
  if (config.images === 1) return DESCRIPTION
  return config.lang === 'nl' ? `${config.images} afbeelding beschrijving(en)` : `${config.images} image description(s)`
}

/** Pictures and the quoted card; X draws nothing at all when there are neither. */
export function Attachments({ quoted }: { quoted: Post | undefined }) {
  if (config.images === 0 && !quoted) return null
  return (
    <div className="attachments" data-testid="attachments" role="group">
      {Array.from({ length: config.images }, (_, index) => (
        <Picture key={String(index)} />
      ))}
      {config.images > 0 && (
        <div data-testid="altTextWrapper">
          <a href="/compose/post/media" role="link" data-testid="altTextLabel">
            <span>{altLabel()}</span>
          </a>
        </div>
      )}
      {quoted && <QuotedCard post={quoted} />}
    </div>
  )
}
