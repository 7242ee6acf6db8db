/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef } from 'react'
import { labels } from './labels.ts'

/** X's FocusContainer: focus that leaves the dialog is put back where it was. */
function useFocusContainer() {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let last: HTMLElement | null = null
    const pull = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      if (container.current?.contains(target)) last = target
      else (last?.isConnected ? last : container.current)?.focus()
    }
    document.addEventListener('focus', pull, true)
    return () => document.removeEventListener('focus', pull, true)
  }, [])
  return container
}

export function Modal({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const container = useFocusContainer()
  return (
    <div className="modal-layer">
      <div className="modal-mask" data-testid="mask" />
      <div
        ref={container}
        className="modal"
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        tabIndex={-1}
      >
        <div className="modal-head">
          <button
            type="button"
            className="close"
            data-testid="app-bar-close"
            aria-label={labels.close}
            onClick={onClose}
          >
            ✕
          </button>
          <h2 id="modal-header" className="visually-hidden">
            {labels.post}
          </h2>
          <button type="button" className="drafts" data-testid="unsentButton">
            {labels.drafts}
          </button>
        </div>
        <div className="modal-body">{children}</div>
      </div>
    </div>
  )
}
