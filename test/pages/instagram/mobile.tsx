/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { navigate, useGeneration } from '../shared/router.ts'
import { practice, register } from '../shared/window.ts'
import { Avatar } from './avatar.tsx'
import { config } from './config.ts'
import { labels } from './labels.ts'

/** The last step of a new post on small screens: a page with a plain textarea, the button that posts in its header. */
export function MobileDetails() {
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const generation = useGeneration()
  useEffect(() => register({ element: () => field.current, text: () => field.current?.value ?? '' }), [])
  if (generation === null) return null
  const share = () => {
    practice.__posted.push([text])
    setText('')
  }
  return (
    <section className="mobile" key={generation}>
      <header className="head">
        <button type="button" onClick={() => navigate('/')}>
          {labels.back}
        </button>
        <h1>{labels.createPost}</h1>
        <button type="button" className="go" onClick={share}>
          {labels.share}
        </button>
      </header>
      <div className="mobile-caption">
        <Avatar handle={config.account} />
        <textarea
          ref={field}
          aria-label={labels.caption}
          placeholder={labels.caption}
          rows={4}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <a className="row" href="/create/location/">
        {labels.location}
      </a>
      <a className="row" href="/create/advanced/">
        {labels.advanced}
      </a>
    </section>
  )
}
