import type { VNode } from 'preact'
import { say } from '../messages.ts'
import { closeDialog, Dialog } from './Dialog.tsx'

interface Props {
  question: string
  yes: string
  confirm(): void
  close(): void
}

/** Asks before something is gone for good. */
export function Confirm({ question, yes, confirm, close }: Props): VNode {
  return (
    <Dialog title={question} close={close}>
      <div class="utrecht-button-group">
        <button
          type="button"
          class="nl-button nl-button--primary"
          data-action="confirm"
          onClick={({ currentTarget }) => {
            confirm()
            closeDialog(currentTarget)
          }}
        >
          {yes}
        </button>
        <button
          type="button"
          class="nl-button"
          data-action="cancel"
          onClick={({ currentTarget }) => closeDialog(currentTarget)}
        >
          {say('cancel')}
        </button>
      </div>
    </Dialog>
  )
}
