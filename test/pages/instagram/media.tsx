/** @jsxImportSource react */
import { useMemo } from 'react'
import { config } from './config.ts'
import { labels } from './labels.ts'

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480"><rect width="480" height="480" fill="#7aa"/><circle cx="240" cy="220" r="110" fill="#9cc"/></svg>'

function useBlob(): string {
  return useMemo(() => URL.createObjectURL(new Blob([PICTURE], { type: 'image/svg+xml' })), [])
}

function Picture() {
  return <img alt="" src={useBlob()} draggable={false} />
}

/** What is to be posted; without `images` it is drawn in a way that nobody can tell from decoration. */
export function Preview() {
  return (
    <div className="preview">
      {Array.from({ length: config.images }, (_, index) => (
        <Picture key={String(index)} />
      ))}
      {config.video && <video muted />}
      {config.tagging && <input type="text" name="userSearchInput" placeholder={labels.search} />}
    </div>
  )
}

/** One field for each picture. */
export function AltTexts() {
  return (
    <>
      {Array.from({ length: Math.max(1, config.images) }, (_, index) => (
        <div className="alt" key={String(index)}>
          <span className="thumb" />
          <input type="text" placeholder={labels.altText} />
        </div>
      ))}
    </>
  )
}
