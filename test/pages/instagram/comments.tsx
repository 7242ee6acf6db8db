/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { useGeneration } from '../shared/router.ts'
import { practice, register } from '../shared/window.ts'
import { config } from './config.ts'
import { RoleButton } from './dialog.tsx'
import { labels } from './labels.ts'

interface Comment {
  handle: string
  text: string
}

/** Comments on a post, and the field for one's own; replying puts the other's handle at its beginning. */
export function Comments({ comments }: { comments: readonly Comment[] }) {
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const generation = useGeneration()
  useEffect(() => register({ element: () => field.current, text: () => field.current?.value ?? '' }), [])
  const post = () => {
    practice.__posted.push([text])
    setText('')
  }
  const reply = (handle: string) => {
    setText(`@${handle} `)
    field.current?.focus()
  }
  if (generation === null) return null
  return (
    <>
      <ul className="comments">
        {comments.map(({ handle, text: said }) => (
          <li key={handle}>
            <a href={`/${handle}/`}>{handle}</a> <span>{said}</span>{' '}
            <button type="button" className="reply" onClick={() => reply(handle)}>
              {labels.reply}
            </button>
          </li>
        ))}
      </ul>
      <form className="comment-form" key={generation} onSubmit={(event) => event.preventDefault()}>
        <RoleButton>
          <svg aria-label={labels.emoji} viewBox="0 0 24 24">
            <circle cx="12" cy="12" r="9" />
          </svg>
        </RoleButton>
        {config.broken === 'comment' ? (
          <div className="editable" contentEditable suppressContentEditableWarning role="textbox" />
        ) : (
          <textarea
            ref={field}
            aria-label={labels.comment}
            placeholder={labels.comment}
            autoComplete="off"
            rows={2}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
        {text.trim() !== '' && (
          <RoleButton className="go" onPress={post}>
            {labels.post}
          </RoleButton>
        )}
      </form>
    </>
  )
}
