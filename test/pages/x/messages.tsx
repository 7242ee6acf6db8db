/** @jsxImportSource react */
import { useState } from 'react'
import { emptyDraft } from './draft-state.tsx'
import { labels } from './labels.ts'
import { RichTextInput } from './rich-text-input.tsx'

/** A private message in the older mailbox: Draft.js as well. */
export function DirectMessage() {
  const [state, setState] = useState(emptyDraft)
  return (
    <section className="conversation">
      <p className="bubble">Goedemiddag, ik heb een vraag over mijn vergunning.</p>
      <div data-testid="dmComposerTextInputComponent" className="message-row">
        <RichTextInput
          testId="dmComposerTextInput"
          placeholder={labels.newMessage}
          state={state}
          onChange={setState}
          composer={false}
        />
        <button type="button" data-testid="dmComposerSendButton">
          ➤
        </button>
      </div>
    </section>
  )
}

/** A private message in the newer chat. */
export function Chat() {
  return (
    <section className="conversation">
      <p className="bubble">Goedemiddag, ik heb een vraag over mijn vergunning.</p>
      <div className="message-row">
        <textarea data-testid="dm-composer-textarea" placeholder={labels.newMessage} rows={2} />
        <button type="button" data-testid="dm-composer-send-button">
          ➤
        </button>
      </div>
    </section>
  )
}

export function MessagesDrawer() {
  return (
    <div className="drawer" data-testid="DMDrawer">
      <h2>{labels.messages}</h2>
      <DirectMessage />
    </div>
  )
}
