import { useId } from 'react'

interface FieldProps {
  readonly name: string
  readonly value: string
  readonly help?: string
  readonly rows?: number
  readonly onType: (text: string) => void
}

/** A text with its name above it, and what it wants below it. */
export function WrittenField({ name, value, help, rows = 2, onType }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <textarea id={id} rows={rows} value={value} aria-describedby={help === undefined ? undefined : `${id}-help`} onChange={({ target }) => onType(target.value)} />
      {help === undefined ? null : <p id={`${id}-help`} className="quiet">{help}</p>}
    </div>
  )
}
