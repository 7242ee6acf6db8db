import type { ComponentChildren, VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  title: string
  close(): void
  children: ComponentChildren
}

/** A modal dialog that opens as soon as it is drawn; the browser keeps and gives back the focus. */
export function Dialog({ title, close, children }: Props): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the next key, which must not land in the page behind it.
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="utrecht-dialog" aria-labelledby="dialog-title" onClose={close}>
      <h2 class="nl-heading nl-heading--level-2" id="dialog-title">
        {title}
      </h2>
      {children}
    </dialog>
  )
}

/** Closes the dialog an element is in, so that the focus goes back to where it was. */
export function closeDialog(inside: Element) {
  inside.closest('dialog')?.close()
}
