/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef } from 'react'

/** Focus that leaves the dialog is put back where it was. */
function useFocusTrap() {
  const dialog = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let last: HTMLElement | null = null
    const pull = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      if (dialog.current?.contains(target)) last = target
      else (last?.isConnected ? last : dialog.current)?.focus()
    }
    document.addEventListener('focusin', pull)
    return () => document.removeEventListener('focusin', pull)
  }, [])
  return dialog
}

interface Properties {
  label: string
  /** Beside the heading. */
  before?: ReactNode
  after?: ReactNode
  children: ReactNode
}

/** A dialog over the whole page, as for a new post. */
export function Dialog({ label, before, after, children }: Properties) {
  const dialog = useFocusTrap()
  return (
    <div className="layer">
      <div className="mask" />
      <div ref={dialog} className="dialog" role="dialog" aria-modal="true" aria-label={label} tabIndex={-1}>
        <div className="head">
          {before}
          <div role="heading" aria-level={1}>
            {label}
          </div>
          {after}
        </div>
        {children}
      </div>
    </div>
  )
}

/** Instagram's buttons are elements with a role. */
export function RoleButton({
  children,
  className = '',
  onPress,
}: {
  children: ReactNode
  className?: string
  onPress?: () => void
}) {
  return (
    <div role="button" tabIndex={0} className={className} onClick={onPress}>
      {children}
    </div>
  )
}
