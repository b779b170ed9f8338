import { useEffect, useRef, type ReactNode } from 'react'
import './together.css'

/** A layer over the page that the keyboard stays in and Escape closes; it gives the focus back to where it was. */
export function Layer({ title, className, close, children }: { readonly title: string; readonly className?: string; readonly close: () => void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return <dialog ref={dialog} className={`layer ${className ?? ''}`} aria-label={title} onClose={close}>{children}</dialog>
}
