/** @jsxImportSource react */
import { useState } from 'react'
import { labels } from './labels.ts'
import { LexicalBox } from './lexical-box.tsx'
import { createDraft } from './lexical-draft.ts'

/** A private message: Lexical, with the attributes a caption has. */
export function Conversation() {
  const [draft] = useState(createDraft)
  return (
    <section className="conversation">
      <p className="bubble">Goedemiddag, ik heb een vraag over mijn vergunning.</p>
      <div className="message-row">
        <LexicalBox editor={draft} label={labels.message} composer={false} />
        <div role="button" tabIndex={0}>
          {labels.send}
        </div>
      </div>
    </section>
  )
}

/** Messages that float over another page. */
export function MessagesPanel({ kind }: { kind: 'box' | 'dialog' }) {
  return (
    <div className="panel" {...(kind === 'dialog' ? { role: 'dialog', 'aria-label': labels.messages } : {})}>
      <strong>{labels.messages}</strong>
      <Conversation />
    </div>
  )
}

/** A reply to a story goes to its maker as a message. */
export function Story() {
  return (
    <section className="story">
      <time dateTime="2026-11-20T09:00:00.000Z">3 u</time>
      <div className="picture" />
      <form onSubmit={(event) => event.preventDefault()}>
        <textarea aria-label={labels.message} placeholder={labels.message} rows={1} />
      </form>
    </section>
  )
}
