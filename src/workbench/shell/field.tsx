import { useId, type ReactNode } from 'react'

interface FieldProps {
  readonly label: string
  readonly help?: string
  /** Whether the server refused what stands in it. */
  readonly isRefused?: boolean
  readonly children: (attributes: { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': boolean }) => ReactNode
}

/** A field with its name above and its help in place. */
export function Field({ label, help, isRefused = false, children }: FieldProps) {
  const id = useId()
  const helpId = `${id}-help`
  return (
    <div className={isRefused ? 'field refused' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': help === undefined ? undefined : helpId, 'aria-invalid': isRefused })}
      {help === undefined ? null : <p id={helpId} className="quiet">{help}</p>}
    </div>
  )
}
