/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { navigate, useGeneration } from '../shared/router.ts'
import { practice, register } from '../shared/window.ts'
import { Attachments } from './attachments.tsx'
import { Avatar } from './avatar.tsx'
import { config } from './config.ts'
import { labels } from './labels.ts'
import { PostButton } from './toolbar.tsx'

/** The whole-page composer of small screens: a plain textarea, the post button in the bar at the top. */
export function MobileComposer() {
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const generation = useGeneration()
  useEffect(() => register({ element: () => field.current, text: () => field.current?.value ?? '' }), [])
  if (generation === null) return null
  const post = () => {
    practice.__posted.push([text])
    setText('')
  }
  return (
    <main role="main" className="mobile" key={generation}>
      <div className="modal-head">
        <button
          type="button"
          className="close"
          data-testid="app-bar-close"
          aria-label={labels.close}
          onClick={() => navigate('/home')}
        >
          ✕
        </button>
        <PostButton testId="tweetButton" label={labels.post} disabled={text.trim() === ''} onPost={post} />
      </div>
      <div className="composer-row">
        <Avatar handle={config.switcher} />
        <div className="composer-content">
          <div data-testid="tweetTextarea_0" className="text-container">
            <textarea
              ref={field}
              rows={6}
              autoCapitalize="sentences"
              placeholder={labels.whatsHappening}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </div>
          <Attachments quoted={undefined} />
        </div>
      </div>
      <div className="toolbar" data-testid="toolBar" />
    </main>
  )
}
